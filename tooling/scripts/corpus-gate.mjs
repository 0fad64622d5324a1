// Holds the built command to a folder of documents with expected readings: cases/<id>/{input.*,expected.json}.
// A wrong number fails at once, wherever it stands; the kinds of file that are read completely must stay so.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Kinds of file of which every expected cell has been read. */
const COMPLETE = new Set([".txt", ".md", ".docx", ".odt", ".html", ".xlsx", ".pdf", ".doc", ".wps"]);

const root = join(fileURLToPath(import.meta.url), "..", "..", "..");
const gouji = join(root, "apps", "tui", "dist", "gouji.js");
const folder = process.env.GOUJI_CORPUS ?? process.argv[2];
if (!folder) {
  console.error("GOUJI_CORPUS names no folder");
  process.exit(2);
}

const cases = join(folder, "cases");
const total = { cases: 0, right: 0, expected: 0, wrong: 0, open: 0, failed: 0 };
for (const id of readdirSync(cases).sort()) {
  const input = readdirSync(join(cases, id)).find((name) => name.startsWith("input."));
  const expected = JSON.parse(readFileSync(join(cases, id, "expected.json"), "utf8"));
  const found = measure(join(cases, id, input), expected);
  const due = expected.refuse || COMPLETE.has(extname(input));
  const failed = found.wrong.length > 0 || (due && !found.complete);
  total.cases++;
  total.right += found.right;
  total.expected += found.expected;
  total.wrong += found.wrong.length;
  if (!found.complete) total.open++;
  if (failed) total.failed++;
  if (failed || !found.complete) {
    console.log(`${failed ? "FAILED" : "open  "} ${id}  ${found.right}/${found.expected} ${found.why}`);
    for (const line of found.wrong) console.log(`         ${line}`);
  }
}
console.log(
  `corpus: ${total.cases} cases, ${total.right}/${total.expected} cells right, ${total.wrong} wrong, ${total.open} cases open, ${total.failed} failed`,
);
process.exit(total.failed > 0 ? 1 : 0);

function measure(file, expected) {
  const { status, stdout } = spawnSync(process.execPath, [gouji, "read", file, "--format", "json"], {
    encoding: "utf8",
  });
  const figures = status === 0 || status === 1 ? (JSON.parse(stdout).report?.figures ?? {}) : {};
  if (expected.refuse) {
    const refused = status === 3 && Object.keys(figures).length === 0;
    return { right: 0, expected: 0, wrong: [], complete: refused, why: refused ? "" : `exit ${status}, not refused` };
  }
  const wrong = [];
  let right = 0;
  const due = Object.entries(expected.figures ?? {});
  const known = { ...expected.optional, ...expected.figures };
  for (const [cell, { state, value, accept = [] }] of due) {
    const figure = figures[cell];
    if (!figure) continue;
    if (figure.state === state && (state !== "number" || same(figure.value, value))) right++;
    else if (accept.includes(figure.state)) right++;
  }
  for (const [cell, figure] of Object.entries(figures)) {
    if (figure.state !== "number") continue;
    const one = known[cell];
    const invented = !one && (expected.complete || expected.absent?.includes(cell));
    if (invented || (one && (one.state !== "number" || !same(figure.value, one.value)))) {
      wrong.push(`${cell}: read ${figure.value}, stands ${one?.value ?? one?.state ?? "nothing"}`);
    }
  }
  return { right, expected: due.length, wrong, complete: right === due.length, why: status === 3 ? "refused" : "" };
}

/** Equal as plain decimals, however many zeros end them. */
function same(a, b) {
  const plain = (text) => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);
  return plain(String(a)) === plain(String(b));
}
