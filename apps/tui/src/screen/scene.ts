import type { Entry, Library, Listed, Summed, SummedTerms } from "@gouji/view";
import type { Lang } from "../lang.ts";
import type { Held, Opened, Source } from "../source/source.ts";
import type { State } from "./state.ts";

/** What there is to look at. */
export interface Scene {
  readonly source: Source;
  readonly lang: Lang;
  readonly held: Held | null;
  readonly shown: Library<Listed> | null;
  /** The report one is at; undefined while it is being fetched, null where none was filed. */
  readonly opened: Opened | null | undefined;
  /** Of the year one is in; undefined while they are being fetched. */
  readonly entries: readonly Entry[] | undefined;
  /** The region in that year; null where there is none to add up. */
  readonly summed: Summed | null | undefined;
  /** The cell of it that one is at, member by member. */
  readonly terms: SummedTerms | undefined;
  /** Every year of the authorities that are compared. */
  readonly compared: readonly Entry[] | undefined;
  readonly size: Size;
}

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** What a screen is drawn from. */
export interface ScreenProps {
  readonly state: State;
  readonly scene: Scene;
  readonly width: number;
  readonly height: number;
}

/** What an action comes to: another state, and something done outside. */
export interface Step {
  readonly state?: Partial<State> | undefined;
  readonly say?: string | undefined;
  readonly copy?: string | undefined;
  readonly browse?: string | undefined;
  /** Something is to be typed. */
  readonly ask?: "search" | "command" | "trial" | "help" | "format" | undefined;
  /** A verb of the command, with its words; what it prints is shown in the log. */
  readonly run?: readonly string[] | undefined;
  readonly does?: "quit" | "interrupt" | "redraw" | "suspend" | "recheck" | undefined;
}

/** Three panes from 110 columns, a preview from 80, one pane below; less than 60 × 15 is too small. */
export const arrangement = ({ columns, rows }: Size): "wide" | "middle" | "narrow" | "none" =>
  columns < 60 || rows < 15 ? "none" : columns >= 110 ? "wide" : columns >= 80 ? "middle" : "narrow";

export const framed = (size: Size): boolean => arrangement(size) === "wide";
