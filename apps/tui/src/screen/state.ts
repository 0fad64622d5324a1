import {
  type Focus,
  type LibraryFocus,
  type LibraryQuery,
  type MeasureId,
  type Screen,
  type Tried,
  wholeLibrary,
} from "@gouji/view";

/** Where one is and what one has chosen. Plain data, kept when screens change and when the window does. */
export interface State {
  readonly screen: Screen;
  /** Screens one came through, the latest last. */
  readonly trail: readonly Screen[];
  /** The authority and year that every screen speaks of. */
  readonly at: LibraryFocus;
  readonly query: LibraryQuery;
  readonly selected: readonly string[];
  /** Null until the report is there. */
  readonly focus: Focus | null;
  /** What a link wants opened once the report is there. */
  readonly wanted: { readonly cell: string | null; readonly finding: string | null } | null;
  /** The first line shown of what lies behind a finding. */
  readonly inspectorTop: number;
  readonly tried: Tried;
  readonly findings: {
    readonly rule: number;
    readonly row: number;
    readonly pane: 0 | 1;
    readonly text: string;
    readonly only: string | null;
    readonly allYears: boolean;
  };
  readonly compare: { readonly measure: MeasureId; readonly pane: "table" | "course" | "standings" };
  readonly region: {
    readonly row: number;
    readonly member: number;
    readonly pane: 0 | 1;
    readonly onlyDifferent: boolean;
    readonly text: string;
  };
  readonly rules: { readonly row: number; readonly top: number; readonly pane: 0 | 1; readonly text: string };
  readonly log: { readonly lines: readonly string[]; readonly top: number };
  /** Extra columns of the first pane. */
  readonly wider: number;
  /** The preview is not where it first stands: from beside it goes below, from below away, and where there was none it is below. */
  readonly turned: boolean;
  /** The terminal tells of clicks and the wheel. */
  readonly mouse: boolean;
}

export const atFirst: State = {
  screen: "library",
  trail: [],
  at: { authority: null, year: null },
  query: wholeLibrary,
  selected: [],
  focus: null,
  wanted: null,
  inspectorTop: 0,
  tried: {},
  findings: { rule: 0, row: 0, pane: 0, text: "", only: null, allYears: false },
  compare: { measure: "disclosureRate", pane: "table" },
  region: { row: 0, member: 0, pane: 0, onlyDifferent: false, text: "" },
  rules: { row: 0, top: 0, pane: 0, text: "" },
  log: { lines: [], top: 0 },
  wider: 0,
  turned: false,
  mouse: true,
};

/** To another screen; the one it was is remembered. */
export const onward = ({ trail, screen }: State, to: Screen) => ({ screen: to, trail: [...trail, screen] });

/** A report with a place in it, opened; the screen one came from is remembered. */
export const toReport = (
  state: State,
  authority: string,
  year: number,
  wanted: State["wanted"] = null,
): Partial<State> => ({
  ...onward(state, "report"),
  at: { authority, year },
  focus: null,
  wanted,
  inspectorTop: 0,
  tried: {},
});
