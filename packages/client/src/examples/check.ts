import { readFile } from "node:fs/promises";
import { connect, document, told } from "@gouji/client";

const [, , url = "http://127.0.0.1:8787", file = "report.txt"] = process.argv;
const gouji = connect({ url });

try {
  const { reports } = await gouji.check.document.mutate(document(file, await readFile(file)));
  for (const { authority, year, outcomes, diagnoses } of reports) {
    console.log(`${authority} ${year}`);
    for (const outcome of outcomes) console.log(`  ${outcome.rule}[${outcome.instance}] ${outcome.message.zh}`);
    for (const { message } of diagnoses) console.log(`  -> ${message.zh}`);
  }
} catch (error) {
  console.error(told(error)?.message.zh ?? error);
}
