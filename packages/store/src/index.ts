export { type Area, Authority, Key, Region } from "./key.ts";
export { type Given, openStore, type Where } from "./open.ts";
export { Refused, type RefusedCode } from "./refused.ts";
export type * from "./store.ts";
export { ulids } from "./ulid.ts";
