import { configFrom } from "./config.ts";
import { logTo } from "./log.ts";
import { start } from "./start.ts";
import { Unfit } from "./unfit.ts";
import { words } from "./words/index.ts";

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
  for (const lang of ["zh", "en"] as const) for (const line of words[lang].started(about)) say(line);
  let stopping = false;
  const end = (signal: NodeJS.Signals) => {
    // Asked twice, it goes at once.
    if (stopping) process.exit(signal === "SIGINT" ? 130 : 143);
    stopping = true;
    stop().then(() => {
      say(`${words.zh.stopped} · ${words.en.stopped}`);
      process.exit(0);
    }, complain);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, end);
} catch (error) {
  complain(error);
}
