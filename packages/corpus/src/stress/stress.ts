import type { FormId, Report } from "@gouji/schema";
import { dice } from "../dice.ts";
import { generate } from "../generate.ts";
import { paper } from "../paper/paper.ts";
import { type MutationName, mutations } from "./mutations.ts";
import { type WriterName, writers } from "./writers.ts";

/** What is asked to read: any reader that gives reports, or says why not. */
export type Reads = (bytes: Uint8Array) => Promise<Reading>;
type Reading =
  | { readonly reports: readonly { readonly report: Pick<Report, "figures"> }[] }
  | { readonly refused: unknown };

/** One document: a report, what happened to it, what it was written to. */
export interface Trial {
  readonly seed: number;
  readonly form: FormId;
  readonly mutations: readonly MutationName[];
  readonly writer: WriterName;
}

export interface Tally {
  readonly due: number;
  readonly right: number;
  readonly out: number;
  readonly wrong: readonly string[];
}

export function documentOf({ seed, form, mutations: names, writer }: Trial): {
  report: Report;
  texts: ReadonlySet<string>;
  bytes: Uint8Array;
} {
  const report = reportOf(seed, form);
  const changed = names.reduce(
    (whole, name, at) => mutations[name](whole, dice(`${seed} ${name} ${at}`)),
    paper(report),
  );
  const texts = changed.sections.flatMap(({ tables }) => tables.flat(2).map(({ text }) => text));
  return { report, texts: new Set(texts.flatMap(numbersIn)), bytes: writers[writer](changed) };
}

/** The number that a text begins with, however it is written, and the text itself. */
function numbersIn(text: string): string[] {
  const plain = text
    .replace(/[①-⑳⑴-⑽¹²³]/g, "")
    .normalize("NFKC")
    .replace(/[\s\u200b]/g, "");
  const [number] = /^\d[\d.]*/.exec(plain) ?? [];
  return number === undefined ? [text] : [text, number.replace(/\.0$/, "")];
}

/**
 * Documents that do not say what happened: rows made as long as the others hide that a cell is lost, cells counted one too
 * many for another lost one, heads that no longer stand over their columns when these change places.
 */
export const isHidden = ({ mutations: names, writer }: Pick<Trial, "mutations" | "writer">) =>
  (PADDED.includes(writer) && names.some((name) => /^lost(?:Cell|Totals)$/.test(name))) ||
  SILENT.some(([a, b]) =>
    names.some((name, at) => a.test(name) && names.some((other, i) => i !== at && b.test(other))),
  );

const PADDED: readonly WriterName[] = ["xlsx", "pdf", "unruled", "dump", "md", "tabs", "columnar"];
const SILENT = [
  [/^neighbourDigits$/, /^(?:lost|drop|only|total|blanks|nils|fewLeft|footnotes|sums|approximate|remarks)/],
  [/^lost(?:Cell|Totals)$/, /^(?:drop|only|splitDigits|remediesIn)/],
  [/^(?:loose|outOfStep)/, /^(?:drop|swap|total|only|add|normative|remedies)/],
  [/^(?:cutHeads|disclosureInOne)$/, /^normative/],
  [/^addRow$/, /^(?:noOrdinals|lostLabels|tornLabels)$/],
  // The heads are written anew, in the order of the form.
  [/^remedies(?:TotalFirst|LawsuitsFirst|Swapped|WithoutOne)$/, /^remediesGrid$/],
] as const;

export async function tried(trial: Trial, read: Reads): Promise<Tally> {
  const { report, texts, bytes } = documentOf(trial);
  return judged(report, texts, await read(bytes), trial.mutations.includes("mergedZero"));
}

/** Every figure another number: what stands in the wrong cell shows. */
function reportOf(seed: number, form: FormId): Report {
  const year = form === "2021" ? 2023 : form === "2019" ? 2020 : 2017;
  const made = generate({ seed: 3, form, year, authority: "示例县自然资源局", size: "bureau" });
  const throws = dice(`${seed} ${form}`);
  const numbers = throws.shuffled(Array.from({ length: 900 }, (_, at) => at + 40));
  return {
    ...made,
    figures: Object.fromEntries(
      Object.keys(made.figures).map((cell, at) => {
        const value = cell.startsWith("fees/charges@amount") ? `${numbers[at]}.25` : String(numbers[at]);
        return [cell, { state: "number" as const, value, raw: value }];
      }),
    ),
  };
}

/** A number other than the cell's own is wrong, and so is a nil where the document has its number. */
function judged(report: Report, texts: ReadonlySet<string>, reading: Reading, hasZeros: boolean): Tally {
  const found = "refused" in reading ? {} : Object.assign({}, ...reading.reports.map((one) => one.report.figures));
  const due = Object.values(report.figures).filter(({ raw }) => texts.has(raw)).length;
  const wrong: string[] = [];
  let right = 0;
  for (const [cell, figure] of Object.entries(found as Report["figures"])) {
    const own = report.figures[cell];
    if (figure.state !== "number") {
      const isThere = !hasZeros && figure.state !== "text" && own !== undefined && texts.has(own.raw);
      if (isThere) wrong.push(`${cell} is ${figure.state} and not ${own.raw}`);
      continue;
    }
    if (own?.state === "number" && Number(own.value) === Number(figure.value)) right++;
    else if (hasZeros && figure.value === "0") continue;
    else
      wrong.push(
        `${cell}=${figure.value} (${JSON.stringify(figure.raw)}) not ${own?.state === "number" ? own.value : "there"}`,
      );
  }
  return { due, right, out: Math.max(0, due - right - wrong.length), wrong };
}
