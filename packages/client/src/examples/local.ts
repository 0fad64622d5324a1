import { open } from "@gouji/client/local";

const [, , documents = "reports"] = process.argv;
const { client: gouji, refused, close } = await open({ documents, scope: "agency" });

for (const { file, message } of refused) console.log(`${file}: ${message.en}`);
const { items } = await gouji.findings.list.query({ statuses: ["fail"] });
for (const { authority, year, outcome } of items) console.log(authority, year, outcome.message.en);
await close();
