import type { Decimal, Figure } from "@gouji/schema";

/** What stands in a cell, ready to be drawn. */
export interface Shown {
  readonly state: Figure["state"] | "absent";
  /** A number as the report writes its value, any other figure as it stood; "" for a blank, and for no cell at all. */
  readonly text: string;
  readonly value: Decimal | null;
  /** The exact source text; null where the report does not have the cell. */
  readonly raw: string | null;
}

export function show(figure: Figure | undefined): Shown {
  if (!figure) return { state: "absent", text: "", value: null, raw: null };
  const { state, raw } = figure;
  if (state === "number") return { state, raw, text: figure.value, value: figure.value };
  return { state, raw, text: state === "blank" ? "" : raw.trim(), value: null };
}

/** Nothing is there to count with, but something could be. */
export const isGap = ({ state }: Pick<Shown, "state">): boolean => state !== "number";
