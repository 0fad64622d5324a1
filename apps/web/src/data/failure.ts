import type { Lang } from "@gouji/schema";
import { lang } from "../settings.ts";
import { say } from "../words/index.ts";

/** What a refusal says to a person, and the number under which the server logged it. */
export interface Failure {
  readonly said: string;
  readonly code: string | null;
  readonly id: string | null;
}

interface Refused {
  /** What the server says of it, in both languages. */
  readonly data?: { readonly code?: string; readonly message?: Readonly<Record<Lang, string>> } | null;
  readonly meta?: { readonly response?: Response };
}

/** The server tells its refusals in both languages; whatever else happens is a server that does not answer. */
export function failureOf(error: unknown): Failure {
  const { data, meta } = (error ?? {}) as Refused;
  return {
    said: data?.message?.[lang()] ?? say().states.unreachable,
    code: data?.code ?? null,
    id: meta?.response?.headers?.get("x-request-id") ?? null,
  };
}
