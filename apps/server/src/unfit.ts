import { words } from "./words/index.ts";

/** A start that cannot be made; the message says so in both languages. */
export class Unfit extends Error {
  constructor(code: "host" | "port" | "log" | "demo" | "busy", about: Readonly<Record<string, string>>) {
    super(`${words.zh.unfit[code](about)}\n${words.en.unfit[code](about)}`);
    this.name = "Unfit";
  }
}
