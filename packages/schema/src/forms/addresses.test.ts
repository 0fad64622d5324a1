import { expect, test } from "vitest";
import { layoutsOf, officialLayout } from "../resolve.ts";
import { form2014, form2019, form2021, ningbo } from "./index.ts";

// The addresses as they were published, spelled out apart from the forms: outside users rely on them.

/** `a/{b,c}@{d,e}` → its four addresses, the left-most alternatives outermost. */
function spell(pattern: string): string[] {
  const match = /^(.*?)\{([^{}]*)\}(.*)$/s.exec(pattern);
  if (!match) return [pattern];
  const [, before = "", among = "", after = ""] = match;
  return among.split(",").flatMap((one) => spell(before + one + after));
}

const applicants =
  "{naturalPerson,legalPerson.business,legalPerson.research,legalPerson.nonprofit,legalPerson.legalService,legalPerson.other,total}";

const requests = (otherwise: string) =>
  [
    "{received,pendingAtStart}",
    "processed.{granted,grantedInPart}",
    "processed.denied.{stateSecret,forbiddenByLaw,securityAndStability,thirdPartyRights,internalAffairs,deliberativeProcess,enforcementFile,administrativeQuery}",
    "processed.unavailable.{notHeld,needsCreation,stillUnclear}",
    "processed.declined.{petition,repeated,publication,excessive,reconfirmation}",
    otherwise,
    "processed.total",
    "pendingAtEnd",
  ].flatMap((rows) => spell(`requests/${rows}@${applicants}`));

const oneRow = "processed.otherwise";
const threeRows = "processed.otherwise.{notCorrected,feeUnpaid,other}";

const remedies = spell(
  "remedies/cases@{reconsideration,litigation.direct,litigation.afterReconsideration}.{upheld,corrected,otherOutcome,pending,total}",
);

const disclosure2021 = [
  "normative/{rules,documents}@{issued,repealed,inForce}",
  "licensing/licences@decisions",
  "enforcement/{penalties,coercion}@decisions",
  "fees/charges@amount",
].flatMap(spell);

const disclosure2019 = [
  "normative/{rules,documents}@{made,disclosed,disclosedTotal}",
  "licensing/{licences,otherServices}@{previous,change,decisions}",
  "enforcement/{penalties,coercion}@{previous,change,decisions}",
  "fees/charges@{previous,change}",
  "procurement/centralised@{projects,amount}",
].flatMap(spell);

const responses =
  "channels/responses.{pressConferences,pressConferencesByLeader,interviews,interviewsByLeader,interpretations,socialMedia,other}@count";
const byChannel = "channels/byChannel.{gazette,website,weibo,wechat,other}@count";
const capacity = [
  "capacity/institution.{offices,readingPoints,staff,staffFullTime,staffPartTime,budget}@count",
  "capacity/training.{meetings,courses,trainees}@count",
].flatMap(spell);
const channels = ["channels/disclosed@count", byChannel, "channels/concerns@count", responses].flatMap(spell);

const all2014 = [
  "channels/{disclosed,disclosed.normative,normativeIssued}@count",
  byChannel,
  "channels/concerns@count",
  responses,
  "statistics/{received,received.inPerson,received.fax,received.online,received.letter}@count",
  "statistics/{closed,closed.onTime,closed.extended}@count",
  "statistics/{replied,replied.alreadyPublic,replied.granted,replied.grantedInPart,replied.denied}@count",
  "statistics/replied.denied.{stateSecret,tradeSecret,privacy,security,notGovernmentInformation,otherStatutory}@count",
  "statistics/replied.{notOurs,notExisting,amendmentAsked,otherRoute}@count",
  "statistics/reconsideration{,.upheld,.corrected,.other}@count",
  "statistics/litigation{,.upheld,.corrected,.other}@count",
  "statistics/{complaints,fees}@count",
]
  .flatMap(spell)
  .concat(capacity);

test.each([
  ["2021", form2021, 200, [...disclosure2021, ...requests(threeRows), ...remedies]],
  ["2019", form2019, 198, [...disclosure2019, ...requests(oneRow), ...remedies]],
  ["2019+ningbo", ningbo, 221, [...channels, ...disclosure2019, ...requests(oneRow), ...remedies, ...capacity]],
  ["2014", form2014, 58, all2014],
] as const)("%s has its addresses, in the order of the paper", (_, form, count, addresses) => {
  expect(addresses).toHaveLength(count);
  expect(officialLayout(form).cells.map(({ cell }) => cell as string)).toEqual(addresses);
});

test.each([
  ["2021", form2021, [...disclosure2021, ...requests(oneRow), ...remedies]],
  ["2019", form2019, [...disclosure2019, ...requests(threeRows), ...remedies]],
] as const)("%s with the other form's row （六）", (_, form, addresses) => {
  const [, hybrid] = layoutsOf(form);
  expect(hybrid?.cells.map(({ cell }) => cell as string)).toEqual(addresses);
});
