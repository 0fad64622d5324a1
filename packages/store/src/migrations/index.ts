import type { Words } from "../engine.ts";
import { shelves } from "./001-shelves.ts";
import { currentFindings } from "./002-current-findings.ts";

export interface Migration {
  readonly name: string;
  readonly sql: (words: Words) => readonly string[];
}

/** Forward only: one is added at the end; one that has been released is never edited. Its number is its place, from 1. */
export const migrations: readonly Migration[] = [
  { name: "shelves", sql: shelves },
  { name: "currentFindings", sql: currentFindings },
];
