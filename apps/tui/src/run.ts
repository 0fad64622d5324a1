import { cli } from "./cli.ts";
import { Exit } from "./exit.ts";
import { Closed, codeOf, Failure } from "./failure.ts";
import { askedLang } from "./lang.ts";
import type { World } from "./world.ts";

/** Runs the command and gives the code it ends with. Never throws: whatever stopped it is said in one line. */
export async function run(argv: readonly string[], world: World): Promise<Exit> {
  try {
    return await cli(argv, world);
  } catch (error) {
    if (world.interrupted.aborted) return Exit.interrupted;
    if (error instanceof Closed || codeOf(error) === "EPIPE") return Exit.fine;
    // Who mistypes may not have chosen a language yet, so without one both are spoken.
    const lang = askedLang(argv, world.env);
    const { says, exit } = error instanceof Failure ? error : broken(error, world);
    await say(world, lang ? says[lang] : `${says.zh}\n${says.en}`);
    return exit;
  }
}

function broken(error: unknown, { env }: World): Failure {
  const what = error instanceof Error ? (env.GOUJI_DEBUG ? error.stack : error.message) : String(error);
  return new Failure({ zh: `内部故障：${what}`, en: `Internal error: ${what}` }, Exit.broken);
}

async function say(world: World, text: string): Promise<void> {
  try {
    await world.err.write(`${text}\n`);
  } catch {
    // Nobody listens on standard error; the exit code still tells.
  }
}
