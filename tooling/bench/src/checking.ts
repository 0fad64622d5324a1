import { cases } from "./cases.ts";
import { ajv } from "./engines/ajv.ts";
import { batch, findings, matrix, packing, single } from "./engines/gouji.ts";
import { jsonRules } from "./engines/jsonRules.ts";
import { zod, zodFigures } from "./engines/zod.ts";
import { agree } from "./gate.ts";
import { medians } from "./measure.ts";
import { short, table } from "./table.ts";

const engines = [zod, zodFigures, ajv, jsonRules, single, findings, packing, matrix, batch];

/** What one engine takes for a report, against zod. Each engine must first find the same equations in the same reports. */
export async function checking(reports: number, time: number): Promise<void> {
  for (const form of ["2021", "2019"] as const) {
    for (const share of [0, 0.24]) {
      const given = cases(form, reports, share);
      const ready = engines.map((engine) => ({ name: engine.name, ...engine.ready(given) }));
      const found = new Map<string, readonly (readonly string[])[]>();
      for (const one of ready) found.set(one.name, await one.found());
      agree(found);
      const failing = (found.get(zod.name) ?? []).filter((names) => names.length > 0).length;
      const took = await medians(
        ready.map(({ name, run, reports: pieces }) => ({ name, run, pieces })),
        time,
      );
      const base = took.get(zod.name) as number;
      console.log(
        `\n${given.title}: ${given.layout.cells.length} cells, ${given.equations.length} equations; ${reports} reports, ${failing} with a failing one, the same in all engines`,
      );
      console.log(
        table([
          ["", "µs/report", "reports/s", "times zod"],
          ...[...took].map(([name, µs]) => [name, short(µs), short(1e6 / µs), short(base / µs)]),
        ]),
      );
    }
  }
}
