import { configFrom } from "./config.ts";
import { logTo } from "./log.ts";
import { start } from "./start.ts";
import { Unfit } from "./unfit.ts";
import { words } from "./words/index.ts";

// Whoever listened may be gone first; that is no reason to break off.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (error: unknown) => {
  process.stderr.write(
    `${error instanceof Unfit ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exit(error instanceof Unfit ? 2 : 4);
};

try {
  const config = configFrom();
  const log = logTo(
    (text) => process.stderr.write(text),
    config.log,
    () => new Date(),
  );
  const { url, demo, stop } = await start(config, log, say);
  // Nobody's password is printed: a database is named by its host alone.
  const where = config.database === undefined ? config.folder : new URL(config.database).host;
  const about = { url, where, ...(demo && { demo: "1" }) };
  let asked: number | undefined;
  const end = (signal: NodeJS.Signals) => {
    // Asked again, it goes at once. Ctrl+C reaches a whole group of processes, and the one above passes it on: that is asked once.
    if (asked !== undefined && performance.now() - asked > 1_000) process.exit(signal === "SIGINT" ? 130 : 143);
    if (asked !== undefined) return;
    asked = performance.now();
    stop().then(() => {
      say(`${words.zh.stopped} · ${words.en.stopped}`);
      process.exit(0);
    }, complain);
  };
  // Heard before the address is told: whoever reads it may stop the server in the same moment.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
  for (const lang of ["zh", "en"] as const) for (const line of words[lang].started(about)) say(line);
} catch (error) {
  complain(error);
}
