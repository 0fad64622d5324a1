import { en } from "./en.ts";
import { zh } from "./zh.ts";

/** How far a run is. */
export interface Step {
  readonly done: number;
  readonly all: number;
  /** Of `check` alone. */
  readonly withFindings?: number;
  readonly refused: number;
  /** Files a second; undefined before there is one to tell. */
  readonly rate?: number;
  /** Seconds. */
  readonly left?: number;
}

/** What the command says about its own work. What is said about a finding belongs to the wording of the schema. */
export interface Words {
  cells(count: number): string;
  noYear: string;
  noAuthority: string;
  files(files: number, clean: number, withFindings: number, refused: number): string;
  seconds(milliseconds: number): string;
  progress(step: Step): string;
  resumed(files: number): string;
  refused: string;
  several(count: number): string;
  broken(why: string): string;
  narratives: string;
  characters(count: number): string;
  extras: string;
}

export const words = { zh, en } as const;
