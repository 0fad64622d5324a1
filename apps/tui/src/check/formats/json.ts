import type { Format, Setting } from "../format.ts";
import { recordsOf, type summaryRecord } from "../records.ts";

/**
 * One document with the objects of ndjson in arrays:
 * `{ "v":1, "reports":[…], "outcomes":[…], "diagnoses":[…], "errors":[…], "summary":{…} }`. Each keeps its `file`.
 */
export function json(setting: Setting): Format {
  const document = { v: 1, reports: [], outcomes: [], diagnoses: [], errors: [], summary: {} } as Document;
  const shelf = { report: "reports", outcome: "outcomes", diagnosis: "diagnoses", error: "errors" } as const;
  return {
    file: (examined) => recordsOf(examined, setting).map((record) => `${JSON.stringify(record)}\n`),
    keep(text) {
      for (const line of text.split("\n").filter(Boolean)) {
        const record: Recorded = JSON.parse(line);
        document[shelf[record.type]].push(record);
      }
    },
    end: (summary) => [`${JSON.stringify({ ...document, summary }, null, 2)}\n`],
  };
}

type Recorded = ReturnType<typeof recordsOf>[number];

interface Document {
  v: 1;
  reports: unknown[];
  outcomes: unknown[];
  diagnoses: unknown[];
  errors: unknown[];
  summary: Partial<ReturnType<typeof summaryRecord>>;
}
