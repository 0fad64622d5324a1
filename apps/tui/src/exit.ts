/** What the command ends with. */
export const Exit = { fine: 0, findings: 1, usage: 2, refused: 3, broken: 4, interrupted: 130 } as const;
export type Exit = (typeof Exit)[keyof typeof Exit];

// Not by size: a refused input outweighs a finding, wrong usage outweighs both.
const RANK: readonly Exit[] = [Exit.fine, Exit.findings, Exit.refused, Exit.usage, Exit.broken, Exit.interrupted];

/** The one that counts where several apply. */
export const worst = (...codes: readonly Exit[]): Exit =>
  codes.reduce((a, b) => (RANK.indexOf(b) > RANK.indexOf(a) ? b : a), Exit.fine);
