import type { Words } from "../engine.ts";

/** Findings by rule over a whole library: those on current reports are marked, and alone stand in an index. */
export const currentFindings = (_: Words): readonly string[] => [
  "alter table finding add column current integer not null default 0",
  `update finding set current = 1 where exists (
    select 1 from report r
    where r.region = finding.region and r.year = finding.year and r.authority = finding.authority
      and r.scope = finding.scope and r.rev = finding.rev and r.removed is null
  )`,
  `create index finding_by_rule on finding (rule, region, year, authority, scope, n, status, severity) where current = 1`,
];
