import type { Copies } from "./Screenful.ts";

/** What a text to copy may be written as. */
export const formats = ["text", "md", "json"] as const;
export type Format = (typeof formats)[number];

/** The format that its number, its name or the beginning of it means. */
export function formatMeant(said: string): Format | undefined {
  const wanted = said.trim().normalize("NFKC").toLowerCase();
  if (wanted === "") return "text";
  return formats[Number(wanted) - 1] ?? formats.find((one) => one.startsWith(wanted));
}

export function written({ title, items }: Copies, format: Format): string {
  switch (format) {
    case "text":
      return [...(title ? [title] : []), ...items.map(({ said }) => said)].join("\n");
    case "md":
      return [...(title ? [`## ${title}`, ""] : []), ...items.map(({ said }) => `- ${said}`)].join("\n");
    case "json":
      return JSON.stringify({ ...(title && { title }), findings: items.map(({ data }) => data) }, null, 2);
  }
}
