import type { FlatLine } from "@gouji/schema";

/** The words of a row, column or bracket: as printed, and short for a narrow screen. */
export interface Words {
  readonly label: string;
  /** Without its ordinal. */
  readonly short: string;
  /** The ordinal alone, without its punctuation: 三, （六）, 1; "" where it has none. */
  readonly mark: string;
}

/** A row or column by its own words. */
export const wordsOf = ({ label, line }: Pick<FlatLine, "label" | "line">): Words => ({
  ...printed(label),
  ...(line.short !== undefined && { short: line.short }),
});

/** A bracket, or anything else that is only printed. */
export function printed(label: string): Words {
  const mark = ORDINAL.exec(label)?.[0] ?? "";
  return { label, short: label.slice(mark.length), mark: mark.replace(/[、.．]$/, "") };
}

const ORDINAL = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．、])/;
