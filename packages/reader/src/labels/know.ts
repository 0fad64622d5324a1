import { LONGEST_LABEL } from "../limits.ts";
import { fold, foldHead, ordinalOf } from "./fold.ts";
import { isPart } from "./part.ts";
import { remembering } from "./remember.ts";
import {
  isColumnWord,
  isGroup,
  type KnownColumn,
  type KnownRow,
  knownColumns,
  knownRows,
  rowsSpelt,
} from "./vocabulary.ts";

/** What the words before a row of figures say. */
export interface Said {
  /** The rows they may name; of one certain name there is one. */
  readonly rows: readonly KnownRow[];
  /** `exact`: the label, or one of its known spellings; `head`: with a remark behind it; `prefix`: with more. */
  readonly how: "exact" | "head" | "prefix";
  /** The words also name a column (总计, 其他), and nothing but the neighbours tells which is meant. */
  readonly vague: boolean;
  /** The ordinal stands in some form before this row. */
  readonly ordinal: "same" | "other" | "none";
  readonly text: string;
}

/** A bracket over rows, named in place of a row. */
export const saysGroup = (text: string) =>
  text.length <= LONGEST_LABEL && (isGroup(fold(text)) || isGroup(foldHead(text)));

/** The row that a label names by its words. */
export const rowsSaid = remembering((text) => (text.length > LONGEST_LABEL ? undefined : lookUp(text)));

function lookUp(text: string): Said | undefined {
  const folded = fold(text);
  if (folded === "" || folded.length > LONGEST) return undefined;
  const exact = rowsSpelt(folded);
  if (exact.length > 0) return said(exact, "exact", text);
  if (isGroup(folded)) return undefined;
  const head = foldHead(text);
  if (head !== "") {
    const found = rowsSpelt(head);
    if (found.length > 0) return said(found, "head", text);
    if (isGroup(head)) return undefined;
  }
  const longer = knownRows.filter((row) => [...row.spellings].some((spelling) => goesOn(folded, spelling)));
  return longer.length > 0 ? said(longer, "prefix", text) : undefined;
}

/** The columns that a head cell names by the words of its own. */
export const columnsSaid = remembering((text): readonly KnownColumn[] => {
  if (text.length > LONGEST_LABEL) return [];
  const folded = fold(text);
  if (folded === "" || folded.length > LONGEST) return [];
  const head = foldHead(text);
  return knownColumns.filter(
    ({ own }) => own.has(folded) || (head !== "" && own.has(head)) || [...own].some((word) => goesOn(folded, word)),
  );
});

/** How far the words of two labels agree, from 0 to 1: characters may be lost, or a few wrong. */
export function likeness(text: string, row: KnownRow): number {
  const folded = fold(text);
  if (folded.length < 2 || folded.length > LONGEST) return 0;
  let best = 0;
  for (const spelling of row.spellings) {
    if (isPart(folded, spelling)) best = Math.max(best, folded.length / spelling.length);
    else {
      const longer = Math.max(folded.length, spelling.length);
      if (longer < 5 || Math.abs(folded.length - spelling.length) > longer / 3) continue;
      best = Math.max(best, 1 - distance(folded, spelling) / longer);
    }
  }
  return best;
}

const LONGEST = 160;

function said(rows: readonly KnownRow[], how: Said["how"], text: string): Said {
  const ordinal = ordinalOf(text);
  const same = rows.filter((row) => ordinal !== undefined && row.ordinals.has(ordinal));
  const kept = same.length > 0 ? same : rows;
  return {
    rows: kept,
    how,
    vague: isColumnWord(fold(text)) || isColumnWord(foldHead(text)),
    ordinal: ordinal === undefined ? "none" : same.length > 0 ? "same" : "other",
    text,
  };
}

/** Behind a whole label may follow a year or 指…; any other word makes another label of it. */
const goesOn = (folded: string, label: string) =>
  label.length >= 4 &&
  folded.length > label.length &&
  folded.startsWith(label) &&
  /[\d指]/.test(folded[label.length] as string);

/** Characters to insert, drop or change. Both texts are short: labels. */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (before[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (before[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    before = row;
  }
  return before[b.length] as number;
}
