import type { Phrases } from "../phrases.ts";

const retyped = [
  "the total is typed by hand and was not added up again after a change",
  "a row, a column or a digit was missed in copying",
];

export const rules: Phrases["rules"] = {
  "requests/flow": {
    name: "Flow",
    claims: "In each column, what was newly received and carried in equals the outcomes total and what is carried out.",
    causes: ["requests awaiting correction were not carried out", "the figure carried in was miscopied", ...retyped],
  },
  "requests/outcomes": {
    name: "Outcomes",
    claims: "In each column, the outcomes add up to their total.",
    causes: ["one request counted under two outcomes", "a request granted in part also counted as refused", ...retyped],
  },
  "requests/applicants": {
    name: "Row sum",
    claims: "In each row, the kinds of requester add up to the total.",
    causes: ["a requester was moved to another kind and the total was left", ...retyped],
  },
  "requests/backlog": {
    name: "Backlog",
    claims:
      "No more is carried out than was newly received: a reply is due in 20 working days, extended by at most 20, so a backlog of a year is uncommon.",
    causes: ["a running total stands in the row carried out", "long consultation of third parties: a real backlog"],
    action: "check what is carried out, or explain it",
  },
  "requests/feeReported": {
    name: "Fee statement",
    claims:
      "Where a requester did not pay in time, the last section tells what information-processing fees were charged.",
    causes: ["the last section only says that there is nothing to report", "the count stands in the wrong row"],
    action: "add the statement, or check the cell",
  },
  "remedies/total": {
    name: "Reconsideration and litigation sum",
    claims: "In reconsideration, direct suits and suits after reconsideration, the four results add up to the total.",
    causes: ["the total was never filled in and is still 0", "pending cases were not counted", ...retyped],
  },
  "normative/stockBound": {
    name: "Documents in force",
    claims: "No more is issued than is in force or repealed: at the end of the year a document is one or the other.",
    causes: ["only this year's documents were counted as in force", "revisions were counted as issued"],
    action: "check what is counted as in force",
  },
  "normative/competence": {
    name: "Power to make rules",
    claims: "Organs of a county and below make no government rules: this row is 0.",
    causes: ["the organ's own documents stand in the row of government rules"],
    action: "check whether the figure belongs in the next row",
  },
  "normative/disclosedBound": {
    name: "Disclosed in total",
    claims: "No more is newly disclosed than is disclosed in total.",
    causes: ["the total covers some years only", "the two columns are exchanged"],
    action: "check both columns",
  },
  "normative/undisclosed": {
    name: "Documents not disclosed",
    claims:
      "More newly made than disclosed in total means that some documents are not disclosed; they need not be, so this only informs.",
    causes: ["some documents are lawfully withheld", "the total covers this year only"],
    action: "nothing to correct if this is so",
  },
  items: {
    name: "Items left",
    claims: "The items of last year with the change of the year are not below 0.",
    causes: ["last year's count stands as the decrease", "the sign of the change is reversed"],
    action: "check the change and its sign",
  },
  "fees/itemsScale": {
    name: "Scale of charge items",
    claims: "Charge items seldom run to thousands; where they do, an amount often stands in their place.",
    causes: ["an amount or a number of payments stands as the number of items"],
    action: "check that items are what was counted",
  },
  "procurement/paired": {
    name: "Projects and amount",
    claims: "Procurement projects and their amount are both 0 or both above 0.",
    causes: ["one of the two was left out", "an amount below one unit was dropped"],
    action: "check both cells",
  },
  "channels/ofWhich": {
    name: "Of which",
    claims: "A row marked as part of another is no more than that row.",
    causes: ["the two rows are exchanged", "the whole was counted without the part"],
    action: "check both rows",
  },
  "channels/distinct": {
    name: "Distinct items",
    claims:
      "The same information in several channels counts once, so distinct items are no fewer than those of any channel.",
    causes: ["only the website was counted", "reposts and other content were counted for the channel"],
    action: "check whether the total leaves this channel out",
  },
  "channels/reach": {
    name: "Channel coverage",
    claims: "Each item went through some channel, so the channels together are no fewer than the distinct items.",
    causes: ["a channel was not counted"],
    action: "check that every channel was counted",
  },
  "channels/placed": {
    name: "Channels used",
    claims: "It is uncommon that information was disclosed while gazette and website are both 0.",
    causes: ["the two rows were left out"],
    action: "check whether these rows were left out",
  },
  "capacity/staff": { name: "Staff", claims: "Staff are full-time and part-time staff together.", causes: retyped },
  "capacity/staffed": {
    name: "Staffed",
    claims: "Someone in the organ works on information disclosure; 0 is uncommon.",
    causes: ["left out", "only full-time staff were counted"],
    action: "check whether it was left out",
  },
  "capacity/training": {
    name: "Training",
    claims: "Where people were trained, courses were held.",
    causes: ["people trained by a superior organ were counted", "the number of courses was left out"],
    action: "check the number of courses",
  },
  "statistics/byMode": {
    name: "Requests by mode",
    claims: "The four modes of request add up to the requests received.",
    causes: retyped,
  },
  "statistics/closed": {
    name: "Closed",
    claims: "Requests closed on time and after extension add up to those closed.",
    causes: retyped,
  },
  "statistics/replied": {
    name: "Replies",
    claims: "The kinds of reply add up to the requests replied to.",
    causes: retyped,
  },
  "statistics/reconsideration": {
    name: "Reconsideration sum",
    claims: "The results add up to the reconsideration cases.",
    causes: retyped,
  },
  "statistics/litigation": {
    name: "Litigation sum",
    claims: "The results add up to the litigation cases.",
    causes: retyped,
  },
  "statistics/denied": {
    name: "Grounds of refusal",
    claims: "The grounds listed are no more than the refusals.",
    causes: ["one refusal counted under two grounds", ...retyped],
    action: "check the grounds",
  },
  "statistics/closedReplied": {
    name: "Closed and replied",
    claims: "Every closed request has a reply: the two are equal.",
    causes: ["withdrawn requests count as closed only", "one request had several replies"],
    action: "check, or explain the counting basis",
  },
  count: {
    name: "Count",
    claims: "What is counted in items, times or people is a whole number, not below 0.",
    causes: ["an amount was filled in", "a stray decimal point"],
  },
  signed: {
    name: "Change",
    claims: "A change is a whole number and may have a sign.",
    causes: ["increase and decrease were written together"],
  },
  money: {
    name: "Amount",
    claims: "An amount is not below 0; more decimal places than the unit has only inform.",
    causes: ["a slip between units of money"],
    action: "check the unit",
  },
  filled: {
    name: "Figure required",
    claims: "Every cell holds a figure; where there is nothing it is 0.",
    causes: ["what did not occur was left blank or marked with a dash or a word"],
    action: "fill in 0 where nothing occurred",
  },
  "document/form": {
    name: "Form version",
    claims: "The report follows the national form in force for its year.",
    causes: ["an earlier year's file was reused"],
    action: "use the form of the year",
  },
  "document/table": {
    name: "Tables present",
    claims: "The report has the tables of its form.",
    causes: ["the table was inserted as a picture", "only its title was written"],
    action: "add the table",
  },
  "document/unfilled": {
    name: "Table not filled in",
    claims: "Not every cell of a table is blank or a dash.",
    causes: ["what did not occur was not reported as 0", "an empty template was published"],
    action: "fill in 0 where nothing occurred",
  },
  "document/title": {
    name: "Title",
    claims:
      "The title names the annual report on open government information; openness of government affairs is another duty.",
    causes: ["the summary of the other duty was reused"],
    action: "correct the title",
  },
  "requests/carry": {
    name: "Carried in from last year",
    claims: "What is carried in equals what the report of the year before carried out.",
    causes: [
      "last year's report was corrected later",
      "tasks moved with a reorganisation",
      "one of the two is miscopied",
    ],
    action: "check both years, or explain it",
  },
  "normative/stock": {
    name: "Change in documents",
    claims: "What is in force or repealed equals what was in force the year before and what was issued.",
    causes: ["expiry was not counted as repeal", "revisions were counted as issued", "a clean-up or a reorganisation"],
    action: "explain it if it is correct",
  },
  previous: {
    name: "Items from last year",
    claims: "The items of last year equal those of last year's report with its change.",
    causes: ["last year's change was not counted", "the list of items was redrawn"],
    action: "check both years, or explain it",
  },
  scale: {
    name: "Order of amounts",
    claims: "An amount is not some ten thousand times another year's: where it is, units of money were often confused.",
    causes: ["a slip between units of money"],
    action: "check the unit",
  },
  "remedies/afterBound": {
    name: "Suits after reconsideration",
    claims: "Suits after reconsideration are seldom more than the reconsideration cases of two years.",
    causes: ["direct suits stand under suits after reconsideration", "the reconsideration was in an earlier year"],
    action: "check how the cases were divided",
  },
  "remedies/carried": {
    name: "Pending cases",
    claims: "Cases pending at the end of the year before are usually in the total of this one.",
    causes: ["only new cases of the year were counted"],
    action: "check the counting basis",
  },
  "document/similar": {
    name: "Same as last year",
    claims: "The text and figures of a report should not be almost the same as the year before.",
    causes: ["an earlier year's file was reused"],
    action: "bring it up to date",
  },
  "document/deadline": {
    name: "Deadline",
    claims: "Departments publish by 31/1 of the following year, governments by 31/3.",
    causes: ["published late", "the page shows the date of a correction or a move"],
    action: "check the date of publication",
  },
  "document/jump": {
    name: "Sudden change",
    claims: "A change against the year before seldom goes far beyond those of earlier years.",
    causes: ["a wrong row, or a digit too many", "another counting basis, or other duties"],
    action: "check both years, or explain it",
  },
  "document/changed": {
    name: "Changed after publication",
    claims: "Once published, neither text nor figures change without an explanation.",
    causes: ["corrected after publication, without saying so"],
    action: "compare both versions, or explain it",
  },
  "aggregate/sum": {
    name: "Consolidation",
    claims: "Each cell of a consolidated report is the sum of the own office and the members of its roster.",
    causes: [
      "the own office was left out",
      "a member was corrected afterwards",
      "a member was left out or counted twice",
    ],
    action: "check the roster and the latest version of each member",
  },
};
