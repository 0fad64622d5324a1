import type { Outcome } from "@gouji/schema";
import { sql } from "kysely";
import { among, every, lies, whereIs } from "./area.ts";
import type { Key } from "./key.ts";
import { after, limitOf, pageOf } from "./page.ts";
import type { Room } from "./room.ts";
import { keyOf } from "./same.ts";
import type { Statistic, Store } from "./store.ts";

export const findingsOf = ({ db }: Room): Pick<Store, "findings" | "statistics"> => ({
  async findings({ authorities, rules, severities, statuses, limit, after: at, ...area } = {}) {
    const most = limitOf(limit);
    const rows = await db
      .selectFrom("finding")
      .select(["region", "year", "authority", "scope", "rev", "n", "outcome"])
      .where("current", "=", 1)
      .where(lies("finding", await whereIs(db, area)))
      .where(
        every([
          among("finding.authority", authorities),
          among("finding.rule", rules),
          among("finding.severity", severities),
          among("finding.status", statuses),
          after([...keyOf("finding"), "finding.n"], at),
        ]),
      )
      .orderBy("region")
      .orderBy("year")
      .orderBy("authority")
      .orderBy("scope")
      .orderBy("n")
      .limit(most + 1)
      .execute();
    return pageOf(
      rows,
      most,
      ({ region, year, authority, scope, n }) => [region, year, authority, scope, n],
      ({ outcome, n: _, scope, ...row }) => ({
        ...row,
        scope: scope as Key["scope"],
        outcome: JSON.parse(outcome) as Outcome,
      }),
    );
  },

  async statistics(area = {}) {
    const count = (of: string) => sql<number>`cast(count(${sql.raw(of)}) as integer)`;
    const rows = await db
      .selectFrom("finding")
      .select(["rule", "year", "status", "severity"])
      .select(count("*").as("findings"))
      .select(count("distinct region || '/' || authority || '/' || scope").as("reports"))
      .where("current", "=", 1)
      .where(lies("finding", await whereIs(db, area)))
      .groupBy(["rule", "year", "status", "severity"])
      .orderBy("rule")
      .orderBy("year")
      .orderBy("status")
      .orderBy("severity")
      .execute();
    return rows as Statistic[];
  },
});
