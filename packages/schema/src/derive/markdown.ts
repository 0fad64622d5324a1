/** A table; a bar inside a cell is escaped. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map(escaped).join(" | ")} |`).join("\n");

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

/** Ids, as code. */
export const cells = (ids: readonly string[]): string => ids.map((id) => `\`${id}\``).join(", ");

const escaped = (text: string) => text.replaceAll("|", "\\|");
