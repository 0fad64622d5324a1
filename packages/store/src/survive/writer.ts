// A process that keeps reports until it is killed. It says each revision on stdout once it has been told that it is kept.
import { writeSync } from "node:fs";
import { balanced } from "../contract/balanced.ts";
import { key } from "../contract/roster.ts";
import { openStore, type Where } from "../open.ts";

const [where, name = "", round = "0"] = process.argv.slice(2);
const store = await openStore(JSON.parse(where ?? "{}") as Where);
for (let n = 0; ; n++) {
  const words = `${round} ${n} `.repeat(1 + (n % 50));
  const original = { ...(await store.putOriginal(new TextEncoder().encode(words))), name: "n", type: "t" };
  const report = { ...balanced(n % 100), title: words };
  const filing = { key: key("s", { authority: n % 3 === 0 ? "shared" : name }), report, original };
  // A few alone, then a batch; whatever is acknowledged counts.
  const filed = n % 5 === 4 ? await batch(filing) : [await store.put(filing, name)];
  for (const { authority, rev } of filed)
    writeSync(1, `${JSON.stringify({ authority, rev, words, sha256: original.sha256 })}\n`);
}

async function batch(filing: Parameters<typeof store.put>[0]) {
  const all: { authority: string; rev: number }[] = [];
  await store.putMany(
    Array.from({ length: 10 }, () => filing),
    name,
    (filed) => all.push(...filed),
  );
  return all;
}
