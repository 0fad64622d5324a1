import { plural, speak } from "@gouji/schema";
import { keys } from "./en/keys.ts";
import { subjects } from "./en/subjects.ts";
import { ruleNamed } from "./rule.ts";
import type { Words } from "./words.ts";

export const en: Words = {
  lang: "en",
  comma: ", ",
  clause: ", ",
  colon: ": ",
  inBrackets: (text) => ` (${text})`,
  semicolon: "; ",
  stop: ".",
  ...keys,
  ...subjects,

  figure: { number: "", blank: "blank", dash: "dash", text: "text", absent: "not in the document" },
  note: (state, raw) => {
    if (state === "number") return "";
    if (state === "blank" || state === "absent") return en.figure[state];
    return `as written: “${raw?.trim() ?? ""}”`;
  },
  speech: ({ label, value, standing, severity }) =>
    `${label}, ${value}, ${severity === null ? "" : `${severity} problem, `}${standing}`,
  column: (name) => `column ${name}`,
  row: (name) => `row ${name}`,
  andMore: " and others",

  problems: (problems) => plural(problems, "problem"),
  inBadge: (findings) => `(${findings})`,
  decided: {
    unique: () => "located: one repair only",
    several: (candidates) => `not located: ${plural(candidates, "candidate")}`,
    none: () => "no small repair found",
  },
  headline: ({ state, problems, equations, blocked }) => {
    const rest = blocked > 0 ? `, ${blocked} cannot be checked` : "";
    if (state === "problems") return problems + rest;
    if (state === "blocked") return `No problem found${rest}`;
    return state === "empty"
      ? "No figures to check"
      : equations.total === 1
        ? "The 1 equation holds"
        : `All ${equations.total} equations hold`;
  },
  equations: ({ total, pass, fail, blocked }) =>
    `${plural(total, "equation")}: ${pass} hold, ${fail} do not${blocked > 0 ? `, ${blocked} cannot be checked` : ""}`,
  likewise: (labels, count) =>
    `${plural(count, "more cell is", "more cells are")} in the same case: ${labels.join("; ")}${count > labels.length ? " and others" : ""}`,
  blockedGroup: (place, cells, findings) =>
    `${place}: ${plural(cells, "cell")} without a figure, ${plural(findings, "relation")} cannot be checked`,
  rule: (id, layout) => ruleNamed(id, speak.en, layout),

  filing: {
    notDue: "not due",
    missing: "missing",
    draft: "draft",
    filed: "filed",
    returned: "returned",
    reviewed: "reviewed",
    published: "published",
    unreadable: "unreadable",
  },
  lenses: { filing: "Completeness", problems: "Problems", indicator: "Indicator" },
  tally: {
    due: "due",
    filed: "filed",
    clean: "clean",
    problems: "with problems",
    returned: "returned",
    missing: "missing",
    blocked: "cannot be checked",
  },
  ungrouped: "Other",
  emptyFilter: (filters) => `No authority matches “${filters}”`,

  indicators: {
    disclosureRate: { name: "Disclosure rate", formula: "(granted + granted in part) / outcomes total" },
    denialRate: { name: "Refusal rate", formula: "refused / outcomes total" },
    unavailableRate: { name: "Unable to provide", formula: "unable to provide / outcomes total" },
    declinedRate: { name: "Not processed", formula: "not processed / outcomes total" },
    otherwiseRate: { name: "Otherwise handled", formula: "otherwise handled / outcomes total" },
    notHeldShare: { name: "Not held", formula: "not held / unable to provide" },
    carryRate: { name: "Carried out", formula: "carried out / (newly received + carried in)" },
    naturalPersonShare: { name: "Natural persons", formula: "newly received from natural persons / newly received" },
    correctionRate: { name: "Corrected on reconsideration", formula: "corrected / reconsideration cases" },
    lossRate: { name: "Lost in court", formula: "corrected / (litigation cases - pending)" },
    disputeRate: { name: "Dispute rate", formula: "(reconsideration cases + direct suits) / outcomes total" },
  },
  median: "median",
  noValue: "-",
  unranked: (why) =>
    ({ small: "fewer than 5, not ranked", failed: "does not balance, not ranked", none: "no data, not ranked" })[why],
  place: (rank, of) => `${rank} / ${of}`,
  formBreak: (from, to, year) => `From ${year} the ${to} form replaces the ${from} form: not directly comparable`,
  gap: (years) => `No data for ${years.join(", ")}`,
  oneSeries: ({ name, measure, from, to, first, last, change }) => {
    if (first === null || last === null) return `${name}, ${measure}, ${from}-${to}: incomplete`;
    return `${name}, ${measure}: ${first} in ${from}, ${last} in ${to}${change === null ? "" : ` (${change})`}`;
  },
  severalSeries: ({ measure, year, of, highest, lowest, median }) => {
    if (!highest || !lowest) return `${measure} in ${year}: nothing to compare`;
    const middle = median === null ? "" : `, median ${median}`;
    return `${measure} of ${of} in ${year}: highest ${highest.name} ${highest.value}, lowest ${lowest.name} ${lowest.value}${middle}`;
  },

  partial: (counted, missing) =>
    `${plural(missing, "authority", "authorities")} not counted, the sum covers ${counted}`,
  difference: (label, sum, own, verdict) => `${label}: sum ${sum}, own report ${own}. ${verdict}`,
  equalTo: (name, value) => `${name} is exactly ${value}`,
};
