import { lang } from "../settings.ts";
import { say } from "../words/index.ts";

/** What a refusal says to a person, and the number under which the server logged it. */
export interface Failure {
  readonly said: string;
  readonly code: string | null;
  readonly id: string | null;
}

interface Told {
  readonly message?: { readonly zh?: string; readonly en?: string };
  readonly code?: string;
  readonly request?: string;
}

/** The server tells its refusals in both languages; whatever else happens is a server that does not answer. */
export function failureOf(error: unknown): Failure {
  const told = ((error as { data?: { failure?: Told } & Told } | null)?.data ?? {}) as { failure?: Told } & Told;
  const failure = told.failure ?? told;
  const said = typeof failure.message === "object" ? failure.message[lang()] : undefined;
  return {
    said: said ?? say().states.unreachable,
    code: failure.code ?? null,
    id: failure.request ?? told.request ?? null,
  };
}
