import type { AppRouter } from "@gouji/api";
import { TRPCClientError } from "@trpc/client";

/** Why a question was not answered: a code for programs, sentences for people, and the facts. */
export interface Told {
  readonly code: string;
  readonly message: { readonly zh: string; readonly en: string };
  readonly about: Readonly<Record<string, unknown>>;
}

/** What the server said; undefined where it did not answer, or the error is of another kind. */
export function told(error: unknown): Told | undefined {
  if (!(error instanceof TRPCClientError)) return undefined;
  const { data } = error as TRPCClientError<AppRouter>;
  return data ? { code: data.code, message: data.message, about: data.about } : undefined;
}
