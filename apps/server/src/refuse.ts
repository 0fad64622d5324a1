import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Ask } from "./wire.ts";
import type { Words } from "./words/index.ts";
import { inBoth } from "./words/index.ts";

/** Turns a request away: a code for programs, sentences for people, the number to ask about. */
export const refuse = (
  c: Ask,
  status: ContentfulStatusCode,
  code: keyof Words["refused"],
  about: Readonly<Record<string, string>> = {},
): Response => c.json({ v: 1, type: "error", code, message: inBoth(code, about), about, request: c.get("id") }, status);
