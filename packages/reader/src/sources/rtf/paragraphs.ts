import { DEEPEST_TABLE } from "../../limits.ts";
import type { CellSet, Paragraph } from "../doc/tables.ts";
import { isFigures, raisedBehind } from "../draft.ts";
import { Refused } from "../source.ts";
import { encodingOf, fontsIn } from "./fonts.ts";
import { type Token, Tokens } from "./tokens.ts";

/** What holds within a group, and what held before returns behind it. */
interface State {
  readonly font: number;
  /** How many characters stand in for one that older programs cannot show. */
  readonly fallback: number;
  /** The words that keep the text from print, each by itself. */
  readonly hiddenBy: ReadonlySet<string>;
  readonly isRaised: boolean;
  readonly isMark: boolean;
  readonly isNote: boolean;
  readonly inTable: boolean;
  readonly depth: number;
  readonly level: number | undefined;
}

const BEGIN: State = {
  font: -1,
  fallback: 1,
  hiddenBy: new Set(),
  isRaised: false,
  isMark: false,
  isNote: false,
  inTable: false,
  depth: 1,
  level: undefined,
};

/** The paragraphs of an RTF and what each of them ends, in the order in which they are printed. */
export class Paragraphs {
  readonly found: Paragraph[] = [];
  readonly #bytes: Uint8Array;
  readonly #tokens: Tokens;
  readonly #before: State[] = [];
  #state = BEGIN;
  #fonts = new Map<number, string>();
  #encoding = "windows-1252";
  #pending: number[] = [];
  #passOver = 0;
  #text = "";
  #mark = "";
  /** What the notes say: it stands behind the text, as in print, and not in the cell that calls for it. */
  #notes = "";
  #cells: CellSet[] = [];
  #outer: CellSet[] | undefined;
  #left = 0;
  #merged = { isBeside: false, isBelow: false };

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#tokens = new Tokens(bytes);
  }

  /** Whether the outermost group was closed: a file that is cut off never does. */
  walk(): boolean {
    for (let token = this.#tokens.next(); token; token = this.#tokens.next()) {
      if (token.kind === "byte") {
        this.#byte(token.byte);
        continue;
      }
      this.#decode();
      if (token.kind === "open") this.#before.push(this.#state);
      else if (token.kind === "close") {
        this.#state = this.#before.pop() ?? BEGIN;
        this.#passOver = 0;
        if (this.#before.length === 0) break;
      } else if (token.kind === "word") this.#word(token);
      else this.#sign(token.sign);
    }
    if (this.#text !== "") this.#end("paragraph", this.#depth);
    for (const text of this.#notes.split("\n")) if (text !== "") this.found.push({ ...NOTE, text });
    return this.#before.length === 0;
  }

  #byte(byte: number): void {
    if (this.#passOver > 0) this.#passOver--;
    else this.#pending.push(byte);
  }

  /** Characters of two bytes come as two tokens, so bytes wait until something else comes. */
  #decode(): void {
    if (this.#pending.length === 0) return;
    const encoding = this.#fonts.get(this.#state.font) ?? this.#encoding;
    const text = new TextDecoder(encoding).decode(Uint8Array.from(this.#pending));
    this.#pending = [];
    this.#say(text);
  }

  #say(text: string): void {
    const { hiddenBy, isRaised, isMark, isNote } = this.#state;
    if (hiddenBy.size > 0) return;
    if (isNote) this.#notes += text;
    else if (isMark) this.#mark += text;
    else this.#text += isRaised ? raisedBehind(this.#text, text) : text;
  }

  #sign(sign: string): void {
    if (sign === "*") this.#destination();
    else if (this.#passOver > 0) this.#passOver--;
    else if (sign === "~") this.#say(" ");
    else if (sign === "_") this.#say("-");
    else if (/[\\{}]/.test(sign)) this.#say(sign);
    else if (/[\r\n]/.test(sign)) this.#end("paragraph", this.#depth);
  }

  /** What older programs may pass over, so does this one, but for tables within tables. */
  #destination(): void {
    const from = this.#tokens.at;
    const token = this.#tokens.next();
    if (token?.kind === "word" && token.name === "nesttableprops") {
      this.#outer = this.#cells;
      return;
    }
    this.#tokens.at = from;
    this.#tokens.skipGroup();
  }

  #word({ name, value }: Extract<Token, { kind: "word" }>): void {
    const said = SAID[name];
    if (said !== undefined) {
      this.#say(said);
      return;
    }
    if (SKIPPED.has(name)) {
      const from = this.#tokens.at;
      this.#tokens.skipGroup();
      if (name === "fonttbl") this.#fonts = fontsIn(this.#bytes.subarray(from, this.#tokens.at));
      return;
    }
    const isOn = value !== 0;
    switch (name) {
      case "ansicpg":
        this.#encoding = encodingOf(value ?? 0);
        break;
      case "u":
        this.#say(String.fromCharCode((value ?? QUESTION) & 0xffff));
        this.#passOver = this.#state.fallback;
        break;
      case "uc":
        this.#set({ fallback: Math.max(0, value ?? 1) });
        break;
      case "f":
        this.#set({ font: value ?? -1 });
        break;
      case "v":
      case "strike":
      case "striked":
      case "deleted":
        this.#hide(name, isOn);
        break;
      case "super":
        this.#set({ isRaised: isOn });
        break;
      case "nosupersub":
        this.#set({ isRaised: false });
        break;
      case "plain":
        this.#set({ hiddenBy: BEGIN.hiddenBy, isRaised: false });
        break;
      case "footnote":
        this.#set({ isNote: true });
        break;
      case "listtext":
      case "pntext":
        this.#set({ isMark: true });
        break;
      default:
        this.#structure(name, value);
    }
  }

  #structure(name: string, value: number | undefined): void {
    switch (name) {
      case "pard":
        this.#set({ inTable: false, depth: 1, level: undefined });
        break;
      case "intbl":
        this.#set({ inTable: true });
        break;
      case "itap":
        if ((value ?? 0) > DEEPEST_TABLE) throw new Refused({ code: "unsafe" });
        this.#set({ inTable: (value ?? 0) > 0, depth: Math.max(1, value ?? 1) });
        break;
      case "outlinelevel":
        this.#set({ level: (value ?? 8) < 9 ? (value ?? 8) + 1 : undefined });
        break;
      case "par":
      case "sect":
        this.#end("paragraph", this.#depth);
        break;
      case "cell":
        this.#end("cell", 1);
        break;
      case "nestcell":
        this.#end("cell", Math.max(2, this.#state.depth));
        break;
      case "row":
        this.#end("row", 1);
        break;
      case "nestrow":
        this.#end("row", Math.max(2, this.#state.depth));
        this.#cells = this.#outer ?? this.#cells;
        break;
      case "trowd":
        this.#cells = [];
        this.#left = 0;
        break;
      case "trleft":
        this.#left = value ?? 0;
        break;
      case "clmrg":
        this.#merged = { ...this.#merged, isBeside: true };
        break;
      case "clvmrg":
        this.#merged = { ...this.#merged, isBelow: true };
        break;
      case "cellx":
        this.#cells.push({ left: this.#cells.at(-1)?.right ?? this.#left, right: value ?? 0, ...this.#merged });
        this.#merged = { isBeside: false, isBelow: false };
    }
  }

  #hide(word: string, isOn: boolean): void {
    const hiddenBy = new Set(this.#state.hiddenBy);
    if (isOn) hiddenBy.add(word);
    else hiddenBy.delete(word);
    this.#set({ hiddenBy });
  }

  #set(some: Partial<State>): void {
    this.#state = { ...this.#state, ...some };
  }

  get #depth(): number {
    return this.#state.inTable ? this.#state.depth : 0;
  }

  #end(ends: Paragraph["ends"], depth: number): void {
    if (this.#state.isNote) {
      this.#notes += "\n";
      return;
    }
    const mark = isFigures(this.#text) ? "" : this.#mark.trim();
    this.found.push({
      text: mark + this.#text,
      depth,
      ends,
      cells: ends === "row" ? this.#cells : undefined,
      level: this.#state.level,
    });
    this.#text = "";
    this.#mark = "";
  }
}

const NOTE = { depth: 0, ends: "paragraph", cells: undefined, level: undefined } as const;

const QUESTION = 0x3f;

const SAID: { readonly [word: string]: string } = {
  tab: "\t",
  line: "\n",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  emspace: "　",
  enspace: " ",
};

/** Groups that say nothing, or nothing that is the text's. */
const SKIPPED = new Set(
  "fonttbl colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf fldinst object listtable listoverridetable revtbl rsidtbl xmlnstbl pnseclvl nonesttables filetbl bkmkstart bkmkend annotation xe tc".split(
    " ",
  ),
);
