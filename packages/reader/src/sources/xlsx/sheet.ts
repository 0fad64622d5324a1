import { MOST_COLUMNS, MOST_LINES } from "../../limits.ts";
import { Refused } from "../source.ts";
import { walk } from "../xml.ts";
import { RichText } from "./rich.ts";
import { shown } from "./shown.ts";
import { type Book, localOf } from "./workbook.ts";

/** Both count from 0. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

export interface Sheet {
  /** The rows that have cells: what each of them shows, by its column. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly merged: readonly { readonly from: CellAt; readonly to: CellAt }[];
}

export function readSheet(bytes: Uint8Array, book: Book): Sheet {
  const rows = new Map<number, Map<number, string>>();
  const merged: { from: CellAt; to: CellAt }[] = [];
  let at: CellAt = { row: -1, column: -1 };
  let type = "n";
  let style = 0;
  let value = "";
  let isValue = false;
  const rich = new RichText();
  let isFormula = false;
  let isHiddenRow = false;
  const hidden = new Uint8Array(MOST_COLUMNS);
  walk(bytes, {
    open(tag, { attributes }) {
      const name = localOf(tag);
      if (name === "row") {
        at = { row: attributes.r ? Number(attributes.r) - 1 : at.row + 1, column: -1 };
        isHiddenRow = isOn(attributes.hidden);
      } else if (name === "col") {
        if (isOn(attributes.hidden)) hidden.fill(1, Math.max(0, Number(attributes.min) - 1), Number(attributes.max));
      } else if (name === "c") {
        at = addressOf(attributes.r) ?? { row: at.row, column: at.column + 1 };
        type = attributes.t ?? "n";
        style = Number(attributes.s ?? 0);
        value = "";
        rich.begin();
        isFormula = false;
      } else if (name === "f") isFormula = true;
      else if (name === "v") isValue = true;
      else if (name === "mergeCell") {
        const [from, to] = (attributes.ref ?? "").split(":").map(addressOf);
        if (from && to && from.row <= to.row && from.column <= to.column) merged.push({ from, to });
      } else rich.open(name, attributes);
    },
    text(text) {
      if (isValue) value += text;
      else rich.say(text);
    },
    close(tag) {
      const name = localOf(tag);
      if (name === "v") isValue = false;
      rich.close(name);
      if (name !== "c" || at.column >= MOST_COLUMNS || isHiddenRow) return;
      value += rich.said;
      if (hidden[at.column]) value = type = "";
      const row = rows.get(at.row) ?? new Map<number, string>();
      // A formula whose result was never stored is no blank: nobody knows what it shows.
      row.set(
        at.column,
        isFormula && value === "" && type !== "str" && type !== "" ? "=" : textOf(value, type, style, book),
      );
      rows.set(at.row, row);
      if (rows.size > MOST_LINES) throw new Refused({ code: "tooLarge", what: "lines", limit: MOST_LINES });
    },
  });
  return { rows, merged: merged.slice(0, MOST_MERGED) };
}

const isOn = (flag: string | undefined) => flag === "1" || flag === "true";

/** Each is looked for in every row; a report has forty. */
export const MOST_MERGED = 2_000;

function textOf(value: string, type: string, style: number, book: Book): string {
  if (type === "s") return book.strings[Number(value)] ?? "";
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  if (type !== "n") return value;
  return value === "" ? "" : shown(value, book.formats[style] ?? 0, book.is1904);
}

/** AB12 → row 11, column 27 */
function addressOf(ref: string | undefined): CellAt | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(ref ?? "") ?? [];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}
