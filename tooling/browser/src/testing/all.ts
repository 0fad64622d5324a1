import { wrong } from "./visit.ts";

/** Every page with something on it. */
export const everyPage: readonly string[] = [
  "/",
  "/?group=kind&lens=indicator",
  `/r/${wrong.authority}/${wrong.year}`,
  "/findings",
  "/compare",
  `/compare?a=sl-scjg,${wrong.authority}`,
  `/agg/sl/${wrong.year}?focus=requests/received@total`,
  "/rules",
  "/rules/requests/flow",
  "/add",
  "/check",
  "/no/such/page",
];
