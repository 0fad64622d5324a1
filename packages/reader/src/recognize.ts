import { type Form, form2014, form2019, form2021, formById, formFor, formNarrative, forms } from "@gouji/schema";
import type { Aligned } from "./align.ts";
import type { Block } from "./document.ts";
import { fold, foldHead } from "./labels/fold.ts";
import { columnsSaid } from "./labels/know.ts";
import { remembering } from "./labels/remember.ts";
import { knownColumns, tableWords } from "./labels/vocabulary.ts";
import { inColumns } from "./width.ts";

export interface Recognized {
  readonly form: Form;
  /** What told the form: its tables, as a rule. */
  readonly by: "tables" | "instrument" | "year" | "default";
}

/**
 * The form that the tables follow: the heads and rows of table two first, then the rows of table three. The instrument that
 * the text cites and the year only decide where the tables leave it open: tables of the wrong year are common.
 */
export function recognize(rows: readonly Aligned[], blocks: readonly Block[], year: number | null): Recognized {
  const has = (table: string) => rows.some((row) => row.row.table === table);
  // A line of the text may sound like a row of another table: among the rows of a whole one it is not heard.
  const count = (tables: readonly string[]) => rows.filter((row) => tables.includes(row.row.table)).length;
  const national = (NATIONAL.some(has) || has("remedies")) && count(NATIONAL) * 4 > count(["statistics"]);
  if (!national && (has("statistics") || has("channels") || has("capacity"))) return { form: form2014, by: "tables" };
  const words = wordsOf(blocks);
  const weights = [
    [form2021, disclosureOf(rows, form2021) + headsOf(words, form2021)],
    [form2019, disclosureOf(rows, form2019) + headsOf(words, form2019)],
  ] as const;
  const [a, b] = weights;
  if (a[1] !== b[1]) return { form: extended(a[1] > b[1] ? a[0] : b[0], has), by: "tables" };
  const otherwise = rows.filter((row) => row.row.path.startsWith("processed.otherwise"));
  if (otherwise.length > 0) {
    const three = otherwise.some((row) => row.row.path !== "processed.otherwise");
    return { form: extended(three ? form2021 : form2019, has), by: "tables" };
  }
  const cited = citedBy(blocks);
  if (cited) return { form: extended(cited, has), by: "instrument" };
  const due = year === null ? undefined : formFor(year);
  // Table three is the same in both forms; the forms before them do not have it.
  if (due && !(national && (due === form2014 || due === formNarrative)))
    return { form: extended(due, has), by: "year" };
  return { form: extended(form2021, has), by: "default" };
}

const NATIONAL = ["normative", "licensing", "enforcement", "fees", "procurement", "requests"];

/** The form with the local tables that the report carries, if such an extension is known. */
function extended(form: Form, has: (table: string) => boolean): Form {
  if (!has("channels") && !has("capacity")) return form;
  return formById(form.id, ["ningbo"]) ?? form;
}

/** Rows that only this form has, and rows that are as wide as in this form and not as in the other. */
function disclosureOf(rows: readonly Aligned[], form: Form): number {
  let weight = 0;
  for (const { row, entry, label } of rows) {
    if (!DISCLOSURE.includes(row.table)) continue;
    const columns = knownColumns.filter((column) => column.table === row.table);
    const mine = columns.filter((column) => column.forms.has(form.id)).length;
    const theirs = columns.filter((column) => column.forms.has(form === form2019 ? form2021.id : form2019.id)).length;
    if (mine === 0) continue;
    if (theirs === 0) weight += 3;
    else if (mine !== theirs && inColumns(entry.values, mine) && !inColumns(entry.values, theirs)) weight += 2;
    if (row.table === "licensing" && row.path === "otherServices" && form === form2019) weight += 3;
    // The word 行政 before 规范性文件 came with the later form, but it is left out, and put in, freely.
    if (row.path === "documents" && form === form2021 && fold(label) === fold(row2021)) weight += 0.5;
  }
  return weight;
}

const DISCLOSURE = ["normative", "licensing", "enforcement", "fees", "procurement"];
const row2021 = form2021.sections.disclosure.blocks.normative.rows[1].label;

/** Heads of table two that only this form prints; every word counts once. */
function headsOf(words: ReadonlySet<string>, form: Form): number {
  return knownColumns
    .filter((column) => DISCLOSURE.includes(column.table) && column.forms.has(form.id) && column.forms.size === 1)
    .flatMap((column) => [...column.own])
    .filter((word) => words.has(word)).length;
}

/** Everything that stands as words of a table: cells, and short lines made of such words. */
function wordsOf(blocks: readonly Block[]): Set<string> {
  const words = new Set<string>();
  const heard = new Set<string>();
  const hear = (text: string) => {
    if (text.length > 60 || heard.has(text)) return;
    heard.add(text);
    for (const word of wordsIn(text)) words.add(word);
  };
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      for (const piece of block.text.length > 60 ? [] : [block.text, ...block.text.split(/\s+/)]) hear(piece);
    } else for (const row of block.rows) for (const cell of row.cells) hear(cell.text);
  }
  return words;
}

const wordsIn = remembering((text): readonly string[] => [
  fold(text),
  foldHead(text),
  ...columnsSaid(text).flatMap((column) => [...column.own]),
  ...(tableWords(fold(text)) ?? []),
]);

/** The form whose instrument the text names, if it names one. */
function citedBy(blocks: readonly Block[]): Form | undefined {
  const text = blocks
    .map((block) => (block.kind === "paragraph" ? block.text : ""))
    .join("")
    .normalize("NFKC")
    .replace(/[\s〔〕[\]()]/g, "");
  const cited = forms.filter((form) => {
    const number = form.instrument.number.normalize("NFKC").replace(/[\s〔〕[\]()]/g, "");
    return number.startsWith("国办") && text.includes(number);
  });
  return cited.length === 1 ? cited[0] : undefined;
}
