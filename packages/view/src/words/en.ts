import { speak } from "@gouji/schema";
import { ruleNamed } from "./rule.ts";
import type { Words } from "./words.ts";

const s = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

export const en: Words = {
  lang: "en",
  semicolon: "; ",
  stop: ".",
  actions: {
    up: "up",
    down: "down",
    left: "left",
    right: "right",
    rowStart: "start of row",
    rowEnd: "end of row",
    pageUp: "screen up",
    pageDown: "screen down",
    first: "to the top",
    last: "to the end",
    blockUp: "top of table",
    blockDown: "foot of table",
    blockLeft: "leftmost",
    blockRight: "rightmost",
    nextSection: "next section",
    previousSection: "previous section",
    nextPane: "next pane",
    previousPane: "previous pane",
    nextProblem: "next problem",
    previousProblem: "previous problem",
    nextFinding: "next finding of the problem",
    previousFinding: "previous finding of the problem",
    trial: "try a value",
    lens: "show all equations of the cell",
    copyText: "copy explanation",
    copyAs: "copy in another format",
    open: "open",
    close: "close",
    back: "back",
    search: "search",
    filter: "filter",
    sort: "sort by this column",
    lensNext: "change what is shown",
    nextAuthority: "next authority",
    previousAuthority: "previous authority",
    nextYear: "next year",
    previousYear: "previous year",
    select: "select",
    selectAll: "select all",
    recheck: "check again",
    openInBrowser: "open in browser",
    openSource: "open the document",
    goLibrary: "library",
    goReport: "report",
    goFindings: "findings",
    goCompare: "compare",
    goRegion: "region",
    goImports: "imports",
    goRules: "rules",
    goLog: "log",
    help: "help",
    palette: "search and commands",
    command: "command line",
    wider: "widen pane",
    narrower: "narrow pane",
    preview: "place of preview",
    mouse: "mouse on or off",
    redraw: "redraw",
    suspend: "suspend",
    cancel: "cancel",
    leave: "back or quit",
    quit: "quit",
  },
  offers: {
    cell: "Cells of this report",
    report: "Reports",
    year: "Years",
    page: "Pages",
    rule: "Rules",
    action: "Actions",
  },
  topics: { move: "Move", problems: "Problems", look: "Look", act: "Act", go: "Go to", program: "Program" },

  figure: { number: "", blank: "blank", dash: "dash", text: "text", absent: "not in the document" },
  note: (state, raw) => {
    if (state === "number") return "";
    if (state === "blank" || state === "absent") return en.figure[state];
    return `as written: “${raw?.trim() ?? ""}”`;
  },
  speech: ({ label, value, equations, holding, severity }) => {
    const found = severity === null ? "" : `${severity} problem, `;
    const stand =
      equations === 0
        ? "in no equation"
        : holding === equations
          ? `in ${s(equations, "equation")}, all hold`
          : `in ${s(equations, "equation")}, ${holding} hold`;
    return `${label}, ${value}, ${found}${stand}`;
  },
  column: (name) => `column ${name}`,
  row: (name) => `row ${name}`,
  andMore: " and others",

  problems: (problems) => s(problems, "problem"),
  inBadge: (findings) => `(${findings})`,
  decided: {
    unique: () => "located: one repair only",
    several: (candidates) => `not located: ${s(candidates, "candidate")}`,
    none: () => "no small repair found",
  },
  headline: ({ state, problems, equations, blocked }) => {
    const rest = blocked > 0 ? `, ${blocked} cannot be checked` : "";
    if (state === "problems") return problems + rest;
    if (state === "blocked") return `No problem found${rest}`;
    return state === "clean" ? `All ${equations.total} equations hold` : "No figures to check";
  },
  equations: ({ total, pass, fail, blocked }) =>
    `${s(total, "equation")}: ${pass} hold, ${fail} do not${blocked > 0 ? `, ${blocked} cannot be checked` : ""}`,
  blockedGroup: (place, cells, findings) =>
    `${place}: ${s(cells, "cell")} without a figure, ${s(findings, "relation")} cannot be checked`,
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
    disclosureRate: { name: "Disclosure rate", formula: "(granted + granted in part) / processed" },
    denialRate: { name: "Denial rate", formula: "denied / processed" },
    unavailableRate: { name: "Unavailable rate", formula: "unavailable / processed" },
    declinedRate: { name: "Declined rate", formula: "declined / processed" },
    otherwiseRate: { name: "Closed otherwise", formula: "closed otherwise / processed" },
    notHeldShare: { name: "Not held", formula: "not held / unavailable" },
    carryRate: { name: "Carried out", formula: "carried out / (received + carried in)" },
    naturalPersonShare: { name: "Natural persons", formula: "received from natural persons / received" },
    correctionRate: { name: "Corrected on reconsideration", formula: "corrected / reconsideration cases" },
    lossRate: { name: "Lost in court", formula: "corrected / (litigation cases - pending)" },
    disputeRate: { name: "Dispute rate", formula: "(reconsideration cases + direct suits) / processed" },
  },
  median: "median",
  noValue: "-",
  unranked: (why) =>
    ({ small: "fewer than 5, not ranked", failed: "does not balance, not ranked", none: "no data, not ranked" })[why],
  place: (rank, of) => `${rank} / ${of}`,
  formBreak: (from, to, year) => `From ${year} form ${to} instead of ${from}: not directly comparable`,
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

  partial: (counted, missing) => `${missing} not counted, the sum is of ${counted}`,
  difference: (label, sum, own, difference) => `${label}: sum ${sum}, report ${own}, difference ${difference}`,
  equalTo: (name, value) => `${name} is exactly ${value}`,
};
