import type { Context as Api } from "@gouji/api";
import type { Context } from "hono";
import type { Answers } from "./answers.ts";
import type { Config } from "./config.ts";
import type { Log } from "./log.ts";

/** What the routes share. */
export interface Wire {
  readonly config: Config;
  readonly log: Log;
  readonly answers: Answers;
  readonly api: (lang?: "zh" | "en") => Api;
}

/** Set for every request. */
export interface Given {
  /** `sealed`: the answer already carries what the gate would add, so that its headers need not be opened once more. */
  Variables: { id: string; sealed?: true };
}
export type Ask = Context<Given>;

/** `?lang=en`, else what the browser prefers. */
export const langOf = (c: Ask): "zh" | "en" => {
  const said = c.req.query("lang") ?? c.req.header("accept-language") ?? "";
  return /^en\b/i.test(said) ? "en" : "zh";
};
