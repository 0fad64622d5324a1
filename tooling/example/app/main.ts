// What another office might write: it asks a server which of its reports do not balance, and by how much, and checks a report
// of its own before it is handed in.
import { connect, told } from "@gouji/client";
import { open } from "@gouji/client/local";
import { check, type Report, speak } from "@gouji/schema";

const [, , url = "http://127.0.0.1:8787"] = process.argv;
const gouji = connect({ url });

const { items } = await gouji.findings.list.query({ rules: ["requests/flow"], statuses: ["fail"], limit: 1000 });
const off: readonly (readonly [string, number, string | null])[] = items.map(({ authority, year, outcome }) => [
  authority,
  year,
  outcome.residual,
]);
console.log(`off ${off.length} ${off.every(([, , residual]) => residual !== "0")}`);

const [first] = items;
if (!first) throw new Error("the demo library has errors put in on purpose");
const { report } = await gouji.reports.one.query({ authority: first.authority, year: first.year });
// What comes over the wire is the schema's own report: the rules run here too, and find the same.
const mine: Report = report;
const found = check(mine).find(({ fingerprint }) => fingerprint === first.outcome.fingerprint);
console.log(`same ${found?.status === "fail" && found.residual === first.outcome.residual} ${speak.en.severity.error}`);

const judged = await gouji.check.report.mutate({ report: mine });
console.log(`checked ${judged.outcomes.some(({ rule }) => rule === "requests/flow")}`);

const code = await gouji.forms.one.query({ key: "1949" }).catch((error: unknown) => told(error)?.code);
console.log(`refused ${typeof code === "string" ? code : "not"}`);

const here = await open({ folder: "library" });
console.log(`local ${(await here.client.regions.list.query()).length}`);
await here.close();

// @ts-expect-error A question that there is not is an error before it is asked.
gouji.reports.guess?.query;
