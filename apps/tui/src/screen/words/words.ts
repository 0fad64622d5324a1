/** What the screens say about themselves alone; what the pages say too is said by the view, findings and labels by the schema. */
export interface Words {
  readonly product: string;
  readonly tooSmall: string;
  reading(done: number, all: number): string;
  readonly waiting: string;
  readonly opening: string;
  readonly summing: string;
  readonly fetching: string;
  readonly empty: string;
  readonly emptyHints: readonly string[];
  refused(count: number): string;
  readonly rereading: string;
  reread(count: number, changed: number): string;
  readonly none: string;
  rowOf(at: number, of: number): string;

  // Panes.
  readonly preview: string;
  readonly sections: string;
  readonly standings: string;

  // A report.
  readonly trialHint: string;
  zeroTerms(count: number): string;

  readonly compareHint: string;

  // Prompts and messages.
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
  readonly emptyLog: string;
  readonly imports: string;
  failed(why: string): string;
  running(line: string): string;
  readonly copyHow: Readonly<Record<"osc52" | "tmux" | "file", string>>;
  readonly more: string;
}
