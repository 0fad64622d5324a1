/** What a piece of text is. Colour only repeats what the text itself says. */
export const roles = {
  title: { bold: true },
  muted: { ink: "muted" },
  strong: { bold: true },
  accent: { ink: "accent" },
  error: { ink: "error", bold: true },
  warning: { ink: "warning" },
  info: { ink: "accent" },
  ok: { ink: "ok" },
  plus: { ink: "accent", bold: true },
  minus: { ink: "ok", bold: true },
  other: { underline: true },
  chosen: { inverse: true },
  chosenElsewhere: { bold: true, underline: true },
  bar: { inverse: true },
  key: { bold: true },
} as const satisfies Record<string, Style>;

export type Role = keyof typeof roles;

export interface Style {
  readonly ink?: Ink;
  readonly bold?: true;
  readonly underline?: true;
  readonly inverse?: true;
}

export type Ink = "muted" | "accent" | "error" | "warning" | "ok";
