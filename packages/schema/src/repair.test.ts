import { describe, expect, test } from "vitest";
import { check } from "./check.ts";
import { Diagnosis } from "./diagnosis.ts";
import { allForms } from "./forms/index.ts";
import { repair } from "./repair.ts";
import { Report } from "./report.ts";
import { officialLayout } from "./resolve.ts";

/** A report with these figures and 0 elsewhere; null leaves a cell blank. */
function report(set: Record<string, string | number | null>, form = "2021", extensions: string[] = []): Report {
  const found = allForms.find((one) => one.id === form && one.extensions.map((e) => e.id).join() === extensions.join());
  const { cells } = officialLayout(found as NonNullable<typeof found>);
  const figure = (value: string | number | null) =>
    value === null ? { state: "blank", raw: "" } : { state: "number", value: String(value), raw: String(value) };
  return Report.parse({
    form,
    extensions,
    year: 2023,
    authority: null,
    figures: Object.fromEntries(cells.map(({ cell }) => [cell, figure(cell in set ? (set[cell] as string) : 0)])),
  });
}

/** Rows of table three as they stand on paper, seven figures each. */
const COLUMNS = [
  "naturalPerson",
  "legalPerson.business",
  "legalPerson.research",
  "legalPerson.nonprofit",
  "legalPerson.legalService",
  "legalPerson.other",
  "total",
];
const rows = (of: { [row: string]: readonly (number | null)[] }) =>
  Object.fromEntries(
    Object.entries(of).flatMap(([row, values]) => values.map((value, i) => [`requests/${row}@${COLUMNS[i]}`, value])),
  );

/** A balanced table with figures everywhere that matters here. */
const TABLE = {
  received: [120, 14, 5, 3, 9, 31, 182],
  pendingAtStart: [6, 1, 0, 0, 0, 2, 9],
  "processed.granted": [60, 7, 2, 1, 4, 13, 87],
  "processed.grantedInPart": [14, 2, 1, 0, 1, 6, 24],
  "processed.denied.internalAffairs": [11, 1, 0, 1, 1, 5, 19],
  "processed.unavailable.notHeld": [30, 4, 2, 1, 3, 8, 48],
  "processed.total": [115, 14, 5, 3, 9, 32, 178],
  pendingAtEnd: [11, 1, 0, 0, 0, 1, 13],
};

const told = (diagnosis: Diagnosis | undefined) =>
  diagnosis?.explanations.map(({ kind, edits }) => [
    kind,
    ...edits.map(({ cell, from, to }) => `${cell} ${from}→${to}`),
  ]);

const R = "remedies/cases@";

test("the table of the examples balances", () => {
  expect(repair(report(rows(TABLE)))).toEqual([]);
});

test("a diagnosis is what its schema says, with outcomes at hand or without", () => {
  const wrong = report({ ...rows(TABLE), "requests/received@total": 128, [`${R}litigation.direct.total`]: 3 });
  const diagnoses = repair(wrong, check(wrong));
  expect(diagnoses).toHaveLength(2);
  expect(diagnoses.map((one) => Diagnosis.parse(one))).toEqual(repair(wrong));
  expect(repair(report({}), check(report({})))).toEqual([]);
});

describe("table four", () => {
  // 淮安市洪泽区 2023: two of the three totals were left at 0.
  const hongze = report({
    [`${R}reconsideration.upheld`]: 10,
    [`${R}reconsideration.corrected`]: 1,
    [`${R}litigation.direct.upheld`]: 5,
  });

  test("10 + 1 with total 0: no part could give way, so it is the total", () => {
    const [first] = repair(hongze);
    expect(first).toMatchObject({ complete: true, minimal: 1, total: 1, decided: true });
    expect(told(first)).toEqual([["totalNotFilled", `${R}reconsideration.total 0→11`]]);
  });

  test("5 with total 0: the total comes first, and the part is named as well", () => {
    const [, second] = repair(hongze);
    expect(second).toMatchObject({ complete: true, minimal: 1, total: 2, decided: false });
    expect(told(second)).toEqual([
      ["totalNotFilled", `${R}litigation.direct.total 0→5`],
      ["set", `${R}litigation.direct.upheld 5→0`],
    ]);
  });

  test("the same action twice shares a group", () => {
    const groups = repair(hongze).map((one) => one.group);
    expect(groups[0]).not.toBeNull();
    expect(groups[1]).toBe(groups[0]);
  });

  test("every cell of a block can explain one wrong figure in it", () => {
    const [only] = repair(
      report({
        [`${R}reconsideration.upheld`]: 7,
        [`${R}reconsideration.corrected`]: 6,
        [`${R}reconsideration.otherOutcome`]: 8,
        [`${R}reconsideration.pending`]: 9,
        [`${R}reconsideration.total`]: 33,
      }),
    );
    expect(only).toMatchObject({ minimal: 1, total: 5, decided: false, group: null });
  });

  test("figures that moved on by one cell explain all blocks at once", () => {
    const row = [0, 4, 2, 0, 1, 7, 3, 0, 0, 0, 3, 0, 0, 0, 0];
    const columns = ["reconsideration", "litigation.direct", "litigation.afterReconsideration"].flatMap((block) =>
      ["upheld", "corrected", "otherOutcome", "pending", "total"].map((id) => `${R}${block}.${id}`),
    );
    const diagnoses = repair(report(Object.fromEntries(columns.map((cell, i) => [cell, row[i] as number]))));
    expect(diagnoses).toHaveLength(3);
    for (const { explanations, group } of diagnoses) {
      expect(explanations[0]).toMatchObject({ kind: "shiftRow", actions: 1, reasons: ["reader"] });
      expect(explanations[0]?.clears).toEqual(diagnoses.flatMap((one) => one.fails));
      expect(group).toBe(diagnoses[0]?.group);
    }
    expect(diagnoses[0]?.group).not.toBeNull();
  });
});

test("two row totals left at 0 (会仪镇 2021): each is explained by its own row, and they share a group", () => {
  const R3 = "requests/";
  const wrong = report({
    [`${R3}received@legalPerson.legalService`]: 1,
    [`${R3}processed.granted@legalPerson.legalService`]: 1,
  });
  const excerpt = Object.fromEntries(Object.entries(wrong.figures).filter(([cell]) => /received|granted@/.test(cell)));
  const diagnoses = repair({ ...wrong, figures: excerpt });
  expect(diagnoses.map(told)).toEqual(
    ["received", "processed.granted"].map((row) => [
      ["totalNotFilled", `${R3}${row}@total 0→1`],
      ["set", `${R3}${row}@legalPerson.legalService 1→0`],
    ]),
  );
  expect(diagnoses[0]?.group).not.toBeNull();
  expect(diagnoses[1]?.group).toBe(diagnoses[0]?.group);
});

describe("one request under the wrong applicant (洋河新区 2025)", () => {
  test("only the outcomes fail: any of the 21 rows fits", () => {
    const full = Object.fromEntries(
      officialLayout(allForms.find((one) => one.id === "2021") as never)
        .cells.filter(({ table }) => table === "requests")
        .map(({ cell }) => [cell, 0]),
    );
    const outcomes = [...new Set(Object.keys(full).map((cell) => cell.slice(9, cell.indexOf("@"))))].filter(
      (row) => row.startsWith("processed.") && row !== "processed.total",
    );
    expect(outcomes).toHaveLength(21);
    const dense = {
      ...Object.fromEntries(outcomes.map((row) => [row, [2, 2, 2, 2, 2, 2, 12]])),
      received: [42, 42, 42, 42, 42, 42, 252],
      "processed.total": [42, 42, 42, 42, 42, 42, 252],
    };
    expect(repair(report(rows(dense)))).toEqual([]);
    const [only] = repair(report(rows({ ...dense, "processed.granted": [1, 2, 2, 2, 2, 3, 12] })));
    expect(only).toMatchObject({ complete: true, minimal: 2, total: 21, decided: false });
    expect(only?.explanations.every(({ kind }) => kind === "transfer" || kind === "swap")).toBe(true);
    expect(only?.fails).toEqual(["requests/outcomes[naturalPerson]", "requests/outcomes[legalPerson.other]"]);
  });

  test("only the flow fails: three rows fit", () => {
    const wrong = { ...TABLE, pendingAtStart: [7, 1, 0, 0, 0, 1, 9] };
    const [only] = repair(report(rows(wrong)));
    expect(only).toMatchObject({ complete: true, minimal: 2, total: 3 });
    expect(only?.explanations.map(({ edits }) => edits[0]?.cell).sort()).toEqual([
      "requests/pendingAtEnd@naturalPerson",
      "requests/pendingAtStart@naturalPerson",
      "requests/received@naturalPerson",
    ]);
  });
});

describe("one action that leaves several cells wrong", () => {
  const explains = (wrong: { [row: string]: readonly (number | null)[] }, kind: string) => {
    const [only, ...more] = repair(report(rows({ ...TABLE, ...wrong })));
    expect(more).toEqual([]);
    expect(only?.explanations.slice(0, 3).map((one) => one.kind)).toContain(kind);
    const right = only?.explanations.find(
      (one) => one.kind === kind && one.edits.every(({ cell, to }) => String(rows(TABLE)[cell] ?? 0) === to),
    );
    expect(right).toMatchObject({ kind, actions: 1 });
  };

  test("two neighbours in a row", () => explains({ "processed.granted": [7, 60, 2, 1, 4, 13, 87] }, "swap"));
  test("two neighbours in a column", () =>
    explains(
      { "processed.granted": [60, 7, 2, 1, 4, 13, 24], "processed.grantedInPart": [14, 2, 1, 0, 1, 6, 87] },
      "swap",
    ));
  test("a row moved left", () => explains({ "processed.grantedInPart": [14, 2, 1, 1, 6, 24, 0] }, "shiftRow"));
  test("a row moved right", () => explains({ "processed.unavailable.notHeld": [30, 4, 0, 2, 1, 3, 8] }, "shiftRow"));
  test("a row copied from the one above", () =>
    explains({ "processed.grantedInPart": TABLE["processed.granted"] }, "copiedRow"));
  test("two rows exchanged", () =>
    explains({ "processed.total": TABLE.pendingAtEnd, pendingAtEnd: TABLE["processed.total"] }, "transposedBlock"));
  test("one figure split over two cells", () =>
    explains({ "processed.unavailable.notHeld": [3, 0, 4, 2, 1, 3, 8] }, "splitDigits"));
  test("a whole column of totals left at 0", () =>
    explains(
      Object.fromEntries(Object.entries(TABLE).map(([row, values]) => [row, [...values.slice(0, 6), 0]])),
      "totalNotFilled",
    ));

  test("moved by one column (a total that stays tells which row)", () => {
    const [only] = repair(report(rows({ ...TABLE, "processed.granted": [7, 60, 2, 1, 4, 13, 87] })));
    expect(only).toMatchObject({ decided: true, minimal: 2 });
  });
});

describe("how a hand slips", () => {
  const slipped = (row: string, column: number, to: number) => {
    const values = TABLE[row as "received"].with(column, to);
    return repair(report(rows({ ...TABLE, [row]: values })))[0]?.explanations[0]?.reasons;
  };
  test.each([
    ["exchanged", 0, 102],
    ["replaced", 0, 130],
    ["digitCount", 0, 12],
    ["doubled", 0, 1120],
    ["unfilled", 0, 0],
    ["other", 0, 9],
    ["sign", 0, -120],
  ])("%s", (reason, column, to) => expect(slipped("received", column as number, to as number)).toEqual([reason]));
  test("a value where none is due", () => expect(slipped("pendingAtStart", 2, 7)).toEqual(["notDue"]));

  test("what another place states comes first", () => {
    const wrong = report({ [`${R}reconsideration.upheld`]: 5 });
    const evidence = new Map([[`${R}reconsideration.upheld`, ["0"]]]);
    const [only] = repair(wrong, undefined, { evidence });
    expect(only?.explanations[0]).toMatchObject({ kind: "set", reasons: ["notDue", "evidence"] });
    expect(only?.decided).toBe(false);
  });
});

describe("what is no part of the system", () => {
  test("an equation with a blank", () => {
    const wrong = report({ ...rows(TABLE), "requests/received@total": null, "requests/received@naturalPerson": 121 });
    const [only] = repair(wrong);
    expect(only?.fails).toEqual(["requests/flow[naturalPerson]"]);
    // The other cells of that column stand in rows that hold.
    expect(only).toMatchObject({ complete: true, minimal: 1, decided: true });
    expect(told(only)).toEqual([["set", "requests/received@naturalPerson 121→120"]]);
  });

  test("a column of totals that is blank leaves each applicant for itself", () => {
    const blank = Object.fromEntries(
      Object.entries(TABLE).map(([row, values]) => [row, [...values.slice(0, 6), null]]),
    );
    const wrong = rows({ ...blank, "processed.total": [116, 15, 5, 3, 9, 32, null] });
    for (const row of Object.keys(report({}).figures))
      if (row.endsWith("@total") && row.startsWith("requests/")) wrong[row] = null;
    const diagnoses = repair(report(wrong));
    expect(diagnoses.map((one) => one.fails)).toEqual([
      ["requests/flow[naturalPerson]", "requests/outcomes[naturalPerson]"],
      ["requests/flow[legalPerson.business]", "requests/outcomes[legalPerson.business]"],
    ]);
    expect(diagnoses.map(told)).toEqual([
      [["set", "requests/processed.total@naturalPerson 116→115"]],
      [["set", "requests/processed.total@legalPerson.business 15→14"]],
    ]);
  });
});

describe("exactness", () => {
  test("a decimal among counts is explained by a whole number", () => {
    const values = TABLE.received.with(0, 120.5);
    expect(told(repair(report(rows({ ...TABLE, received: values })))[0])).toEqual([
      ["set", "requests/received@naturalPerson 120.5→120"],
    ]);
  });

  test("beyond 32 bits", () => {
    const wrong = report({
      "requests/received@naturalPerson": 5000000000,
      "requests/received@total": 5000000000,
      "requests/pendingAtEnd@total": 5000000000,
    });
    expect(told(repair(wrong)[0])).toEqual([["set", "requests/pendingAtEnd@naturalPerson 0→5000000000"]]);
  });

  test("beyond what can be searched exactly, nothing is claimed", () => {
    const [only] = repair(report({ ...rows(TABLE), "requests/received@naturalPerson": "12345678901234567890" }));
    expect(only?.fails).toEqual(["requests/flow[naturalPerson]", "requests/applicants[received]"]);
    expect(only).toMatchObject({ explanations: [], complete: false, limit: "range", minimal: null, decided: false });
  });

  test("more wrong cells than are looked for", () => {
    const scattered = report({
      ...rows(TABLE),
      ...Object.fromEntries(
        COLUMNS.slice(0, 6).map((column, i) => [`requests/processed.total@${column}`, 1000 + 7 * i * i]),
      ),
    });
    expect(repair(scattered)[0]).toMatchObject({ complete: false, limit: "size", minimal: null });
  });
});

describe("other forms", () => {
  test("the row （六） of the other form takes its part in the sums", () => {
    const hybrid = report(rows(TABLE));
    const figures = Object.fromEntries(
      Object.entries(hybrid.figures).filter(([cell]) => !cell.startsWith("requests/processed.otherwise.")),
    );
    for (const column of COLUMNS)
      figures[`requests/processed.otherwise@${column}`] = { state: "number", value: "0", raw: "0" };
    figures["requests/processed.otherwise@naturalPerson"] = { state: "number", value: "4", raw: "4" };
    expect(told(repair({ ...hybrid, figures })[0])).toEqual([
      ["set", "requests/processed.otherwise@naturalPerson 4→0"],
    ]);
  });

  test("staff in the Ningbo extension", () => {
    const staff = "capacity/institution.staff";
    const [only] = repair(
      report({ [`${staff}@count`]: 4, [`${staff}FullTime@count`]: 1, [`${staff}PartTime@count`]: 2 }, "2019", [
        "ningbo",
      ]),
    );
    expect(only?.fails).toEqual(["capacity/staff[institution]"]);
    expect(told(only)?.map(([, edit]) => edit)).toEqual([
      `${staff}@count 4→3`,
      `${staff}FullTime@count 1→2`,
      `${staff}PartTime@count 2→3`,
    ]);
  });

  test("an edit must not break a 其中 that holds", () => {
    const replied = "statistics/replied";
    const [only] = repair(
      report(
        { [`${replied}@count`]: 8, [`${replied}.denied@count`]: 9, [`${replied}.denied.privacy@count`]: 9 },
        "2014",
      ),
    );
    expect(only?.fails).toEqual(["statistics/replied[total]"]);
    // Denied down to 8 would leave its nine 个人隐私 without a place.
    expect(told(only)).toEqual([["set", `${replied}@count 8→9`]]);
  });
});
