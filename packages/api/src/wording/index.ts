import type { Lang } from "@gouji/schema";
import type { FailureCode } from "../failure.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

export type Facts = Readonly<Record<string, unknown>>;

/** A sentence for each code. Both languages name the same facts; the ids of authorities and regions are for programs, beside them. */
export type Sentences = Readonly<Record<FailureCode, (about: Facts) => string>>;

export const speakFailure = (code: FailureCode, about: Facts, lang: Lang): string => ({ zh, en })[lang][code](about);
