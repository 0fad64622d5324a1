import { isDeepStrictEqual } from "node:util";
import type { Report } from "@gouji/schema";

/** A change as a JSON Merge Patch (RFC 7396): members are replaced, null takes one away. */
export type Patch = { readonly [key: string]: unknown };

export const applied = (patch: Patch, report: Report): Report => merge(report, patch) as Report;

/** What makes one report of another; undefined where the other holds a null, which no merge patch can write. */
export function patchBetween(from: Report, to: Report): Patch | undefined {
  const patch = difference(from, to);
  return isDeepStrictEqual(merge(from, patch), to) ? (patch as Patch) : undefined;
}

function merge(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged: Record<string, unknown> = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = merge(merged[key], value);
  }
  return merged;
}

function difference(from: unknown, to: unknown): unknown {
  if (!isObject(from) || !isObject(to)) return to;
  const patch: Record<string, unknown> = {};
  for (const key of Object.keys(from)) if (!(key in to)) patch[key] = null;
  for (const [key, value] of Object.entries(to)) {
    if (JSON.stringify(from[key]) !== JSON.stringify(value)) patch[key] = difference(from[key], value);
  }
  return patch;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
