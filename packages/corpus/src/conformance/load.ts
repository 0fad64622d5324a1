import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "@gouji/schema";
import type { Case } from "./case.ts";
import { applied, type Patch } from "./patch.ts";

/** Where the suite lies. */
export const folder = join(import.meta.dirname, "..", "..", "conformance");

export interface Manifest {
  readonly v: 1;
  readonly licence: string;
  readonly forms: readonly string[];
  readonly rules: readonly string[];
  readonly areas: readonly {
    readonly id: string;
    readonly about: Case["about"];
    /** In this order: a case is like one that stands before it. */
    readonly cases: readonly string[];
  }[];
}

/** A case as it is written down: its report in full, or as a change of the report of another case. */
export type Written = Omit<Case, "input"> &
  ({ readonly input: Report } | { readonly like: string; readonly patch: Patch });

export const manifest = (from = folder): Manifest => JSON.parse(readFileSync(join(from, "manifest.json"), "utf8"));

export const pathOf = (id: string): string => join("cases", id, "case.json");

/** Every case of the manifest, in its order, with its report in full. */
export function load(from = folder): Case[] {
  const reports = new Map<string, Report>();
  return manifest(from)
    .areas.flatMap((area) => area.cases)
    .map((id) => {
      const written: Written = JSON.parse(readFileSync(join(from, pathOf(id)), "utf8"));
      const { v, about, expected } = written;
      const input = "input" in written ? written.input : applied(written.patch, reportOf(reports, written.like));
      reports.set(id, input);
      return { v, id, about, input, expected };
    });
}

function reportOf(reports: ReadonlyMap<string, Report>, id: string): Report {
  const report = reports.get(id);
  if (!report) throw new RangeError(`no case ${id} stands before the one that is like it`);
  return report;
}
