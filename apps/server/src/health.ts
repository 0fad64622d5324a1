import { caller } from "@gouji/api";
import { sorry } from "./plain.ts";
import { version } from "./version.ts";
import type { Ask, Wire } from "./wire.ts";

export const health = (wire: Wire) => async (c: Ask) => {
  try {
    const found = await caller(wire.api()).health();
    return c.json({ ...found, version, uptime: Math.round(process.uptime()) }, 200, { "cache-control": "no-store" });
  } catch (error) {
    return sorry(wire, c, error);
  }
};
