/** What the screens say about themselves; findings, labels and actions are said by the packages. */
export interface Words {
  readonly product: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly allYears: string;
  readonly tooSmall: string;
  reading(done: number, all: number): string;
  readonly waiting: string;
  readonly opening: string;
  readonly summing: string;
  readonly fetching: string;
  readonly empty: string;
  readonly emptyHints: readonly string[];
  emptyFilter(filters: string): string;
  refused(count: number): string;
  readonly rereading: string;
  reread(count: number, changed: number): string;
  readonly none: string;
  rowOf(at: number, of: number): string;
  count(findings: number): string;

  // Columns.
  readonly number: string;
  readonly authority: string;
  readonly received: string;
  readonly processed: string;
  readonly carried: string;
  readonly problems: string;
  readonly rule: string;
  readonly authorities: string;
  readonly findings: string;
  readonly year: string;
  readonly value: string;
  readonly share: string;
  readonly change: string;
  readonly state: string;
  readonly measure: string;
  readonly median: string;
  readonly rank: string;
  readonly latest: string;

  // Panes.
  readonly screens: Readonly<
    Record<"library" | "report" | "findings" | "compare" | "region" | "imports" | "rules" | "log", string>
  >;
  readonly preview: string;
  readonly hotSpots: string;
  readonly missing: string;
  readonly inspector: string;
  readonly sections: string;
  readonly members: string;
  readonly standings: string;

  // A report.
  readonly noReport: string;
  readonly noProblem: string;
  readonly revision: (rev: number) => string;
  problemAt(at: number | null, of: number): string;
  readonly absentText: string;
  readonly left: string;
  readonly right: string;
  readonly residual: string;
  readonly suspect: string;
  clears(count: number, names: string): string;
  breaks(count: number): string;
  evidence(year: number, label: string, value: string): string;
  support(cells: number, equations: number, holding: number): string;
  readonly elsewhere: string;
  readonly basis: string;
  readonly causes: string;
  readonly fellows: string;
  readonly missingCells: string;
  readonly ifZero: Readonly<Record<"pass" | "fail", string>>;
  readonly raw: string;
  readonly computed: string;
  readonly history: string;
  readonly relations: string;
  readonly trial: string;
  readonly proof: string;
  trialStands(tally: { readonly total: number; readonly pass: number; readonly fail: number }): string;
  readonly trialHint: string;
  readonly restores: string;
  readonly spoils: string;
  zeroTerms(count: number): string;

  // Compare, region, rules.
  comparing(names: string): string;
  readonly compareHint: string;
  readonly sum: string;
  readonly own: string;
  readonly difference: string;
  readonly figure: string;
  regionHead(counted: number, missing: number, same: number, different: number): string;
  readonly noRegion: string;
  readonly sources: string;
  readonly unbalanced: string;
  readonly onlyDifferent: string;
  readonly allRows: string;
  readonly formula: string;
  readonly formsAsking: string;
  questions(count: number): string;
  readonly examples: string;
  readonly action: string;
  readonly rulesCount: (count: number) => string;

  // Prompts and messages.
  readonly search: string;
  readonly command: string;
  readonly help: string;
  readonly helpHint: string;
  readonly noMatch: string;
  readonly copyAs: string;
  readonly formats: Readonly<Record<"text" | "md" | "json", string>>;
  copied(how: string): string;
  readonly nothingToCopy: string;
  readonly notHere: string;
  readonly noServer: string;
  at(address: string): string;
  browsing(address: string): string;
  sorted(by: string): string;
  filtered(by: string): string;
  readonly unfiltered: string;
  mouse(on: boolean): string;
  unknownCommand(name: string): string;
  readonly quitTwice: string;
  readonly log: string;
  readonly emptyLog: string;
  readonly imports: string;
  failed(why: string): string;
  running(line: string): string;
  readonly copyHow: Readonly<Record<"osc52" | "tmux" | "file", string>>;
  readonly more: string;
}
