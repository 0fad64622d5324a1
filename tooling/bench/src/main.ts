import { batching } from "./batching.ts";
import { checking } from "./checking.ts";
import { keeping } from "./keeping.ts";
import { looking } from "./looking.ts";
import { reading } from "./reading.ts";
import { repairing } from "./repairing.ts";
import { serving } from "./serving.ts";
import { terminal } from "./terminal.ts";

const PARTS = ["checking", "repairing", "reading", "batching", "serving", "keeping", "adding", "looking", "terminal"];

/** Without a number among the words. */
const REPORTS = 20_000;
const DOCUMENTS = 2_000;

const { version, arch, platform, argv } = process;
const words = argv.slice(2);
const parts = words.filter((word) => !/^\d+$/.test(word));
const number = words.find((word) => /^\d+$/.test(word));
const reports = Number(number ?? REPORTS);
const documents = Number(number ?? DOCUMENTS);
const unknown = parts.find((part) => !PARTS.includes(part));
if (unknown !== undefined || reports < 1) {
  console.error(
    `${unknown ?? reports}: npm run bench -- [${PARTS.join("] [")}] [how many reports are kept, or documents checked]`,
  );
  process.exit(2);
}
const wanted = (part: string) => parts.length === 0 || parts.includes(part);

console.log(`Node ${version}, ${platform} ${arch}; medians of one run, so compare the ratios.`);
if (wanted("checking")) await checking(1000, 500);
if (wanted("repairing")) repairing(40);
if (wanted("reading")) await reading();
if (wanted("batching")) await batching(documents);
if (wanted("serving")) await serving();
if (wanted("looking")) await looking();
if (wanted("terminal")) await terminal();
if (wanted("keeping") || wanted("adding"))
  await keeping(reports, { overview: wanted("keeping"), sums: wanted("adding") });
