import { Exit } from "./exit.ts";
import type { Both } from "./lang.ts";

/** What stops the whole command, with the code it ends with. What stops one input only is a `Refusal`. */
export class Failure extends Error {
  readonly says: Both;
  readonly exit: Exit;
  constructor(says: Both, exit: Exit) {
    super(says.en);
    this.says = says;
    this.exit = exit;
  }
}

/** The command was called in a way that means nothing. */
export const usage = (zh: string, en: string) => new Failure({ zh, en }, Exit.usage);

/** Nobody reads what is written any more, as after `| head`. It ends the command without a word. */
export class Closed extends Error {}

/** What has gone wrong, as the system names it: ENOENT, EACCES, EPIPE … */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
