/** Rows as the first version of the tables held them. Frozen: a store of any later version has to read them. */
export const frozen: readonly string[] = [
  "insert into region (id, parent, name, level, seq) values ('old', null, '老县', 'county', 1)",
  `insert into authority (region, id, name, initials, aliases, seq, level, kind, from_year, to_year, predecessors, counted, counted_in)
   values ('old', 'a0', '老机关', 'ljg', '["旧名"]', 1, null, null, null, null, '[]', 1, '{}'),
          ('old', 'a1', '另一机关', 'lyjg', '[]', 2, null, null, null, null, '[]', 1, '{}')`,
  "insert into shelf (region, year, stamp) values ('old', 0, 's0'), ('old', 2020, 's1')",
  // A layout that no form has today: a later program may order cells otherwise, or know more of them.
  "insert into layout (id, key, form, cells) values ('2019#frozen', '2019', '2019', 'requests/received@total\nnormative/rules@made\nattic/gone@count')",
  `insert into report (region, year, authority, scope, rev, revision, at, by_whom, state, removed, layout, counts, packed) values
   ('old', 2020, 'a0', 'agency', 2, '01AAAAAAAAAAAAAAAAAAAAAAA2', '2021-01-02T00:00:00.000Z', '张三', 'filed', null, '2019#frozen', null, BYTES(f52c01f1f780841e0000000000)),
   ('old', 2020, 'a1', 'agency', 1, '01AAAAAAAAAAAAAAAAAAAAAAA3', '2021-01-02T00:00:00.000Z', '张三', 'filed', '2021-02-01T00:00:00.000Z', '2019#frozen', null, BYTES(f403))`,
  `insert into revision (region, year, authority, scope, rev, id, at, by_whom, note, layout, packed, original, source, ruleset, counts, rest, prose) values
   ('old', 2020, 'a0', 'agency', 1, '01AAAAAAAAAAAAAAAAAAAAAAA1', '2021-01-01T00:00:00.000Z', '张三', null, '2019#frozen', BYTES(f403), null, null, null, null,
    '{"rest":{"form":"2019","extensions":[],"year":2020,"authority":"老机关","scope":"agency"},"odd":[]}', '{"narratives":{},"extras":[]}'),
   ('old', 2020, 'a0', 'agency', 2, '01AAAAAAAAAAAAAAAAAAAAAAA2', '2021-01-02T00:00:00.000Z', '张三', null, '2019#frozen', BYTES(f52c01f1f780841e0000000000), null, null, null, null,
    '{"rest":{"form":"2019","extensions":[],"year":2020,"authority":"老机关","scope":"agency"},"odd":[[0,"３００"],[1," "]]}', '{"narratives":{"overview":"很久以前"},"extras":[]}'),
   ('old', 2020, 'a1', 'agency', 1, '01AAAAAAAAAAAAAAAAAAAAAAA3', '2021-01-02T00:00:00.000Z', '张三', null, '2019#frozen', BYTES(f403), null, null, null, null,
    '{"rest":{"form":"2019","extensions":[],"year":2020,"authority":"另一机关","scope":"agency"},"odd":[]}', '{"narratives":{},"extras":[]}')`,
  `insert into finding (region, year, authority, scope, rev, n, rule, instance, status, severity, fingerprint, outcome) values
   ('old', 2020, 'a0', 'agency', 1, 0, 'requests/flow', 'total', 'fail', 'error', 'f0', '{"rule":"requests/flow"}'),
   ('old', 2020, 'a0', 'agency', 2, 0, 'requests/flow', 'total', 'fail', 'error', 'f0', '{"rule":"requests/flow"}'),
   ('old', 2020, 'a1', 'agency', 1, 0, 'requests/flow', 'total', 'fail', 'error', 'f1', '{"rule":"requests/flow"}')`,
  "insert into journal (region, year, id, at, by_whom, what, authority, scope, rev, detail) values ('old', 2020, '01AAAAAAAAAAAAAAAAAAAAAAA9', '2021-01-02T00:00:00.000Z', '张三', 'put', 'a0', 'agency', 2, '{}')",
];
