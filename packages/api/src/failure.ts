import { Refused, type RefusedCode } from "@gouji/store";
import { TRPCError } from "@trpc/server";
import { ZodError } from "zod";
import { type Both, inBoth } from "./said.ts";
import { speakFailure } from "./wording/index.ts";

/**
 * | code | beside those of the store |
 * |---|---|
 * | `unknownRule` | no rule has this id |
 * | `unknownCell` | no form has this cell |
 * | `yearUnknown` | neither the report nor the request says which year |
 * | `authorityUnknown` | the report names nobody on the roster, and the request does not say who |
 * | `ambiguous` | several regions have an authority of this id |
 * | `tooLarge` | more than is taken at once |
 * | `internal` | the fault is ours |
 */
export type FailureCode =
  | RefusedCode
  | "unknownRule"
  | "unknownCell"
  | "yearUnknown"
  | "authorityUnknown"
  | "ambiguous"
  | "tooLarge"
  | "internal";

/** Why a question was not answered: a code for programs, sentences for people, and the facts. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly about: Readonly<Record<string, unknown>>;
  readonly says: Both;

  constructor(code: FailureCode, about: Readonly<Record<string, unknown>> = {}, cause?: unknown) {
    super(code, { cause });
    this.name = "Failure";
    this.code = code;
    this.about = about;
    this.says = inBoth((lang) => speakFailure(code, about, lang));
  }
}

/** Whatever was thrown, as a Failure. What is not known is `internal`, and keeps its words to itself and the log. */
export function failureFrom(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof Refused) return new Failure(error.code, error.about, error);
  if (error instanceof ZodError) return new Failure("invalid", { issues: issuesOf(error) }, error);
  if (error instanceof TRPCError) {
    if (error.cause) return failureFrom(error.cause);
    if (error.code !== "INTERNAL_SERVER_ERROR") return new Failure("invalid", {}, error);
  }
  return new Failure("internal", {}, error);
}

export const trpcCodes: Readonly<Record<FailureCode, TRPCError["code"]>> = {
  invalid: "BAD_REQUEST",
  cursor: "BAD_REQUEST",
  unknownRegion: "NOT_FOUND",
  unknownAuthority: "NOT_FOUND",
  unknownForm: "NOT_FOUND",
  unknownRule: "NOT_FOUND",
  unknownCell: "NOT_FOUND",
  unknownOriginal: "NOT_FOUND",
  notFound: "NOT_FOUND",
  conflict: "CONFLICT",
  inBin: "PRECONDITION_FAILED",
  notInBin: "PRECONDITION_FAILED",
  ambiguous: "CONFLICT",
  yearUnknown: "UNPROCESSABLE_CONTENT",
  authorityUnknown: "UNPROCESSABLE_CONTENT",
  tooLarge: "PAYLOAD_TOO_LARGE",
  tooNew: "SERVICE_UNAVAILABLE",
  closed: "SERVICE_UNAVAILABLE",
  internal: "INTERNAL_SERVER_ERROR",
};

const FEW = 20;

const issuesOf = ({ issues }: ZodError) =>
  issues.slice(0, FEW).map(({ path, message }) => ({ path: path.join("."), message }));
