import type { Document } from "../document.ts";
import { MOST_COLUMNS } from "../limits.ts";
import { Draft, raisedBehind } from "./draft.ts";
import { type Numbering, readNumbering } from "./numbering.ts";
import type { Sourced } from "./source.ts";
import { type Tag, type Visitor, walk } from "./xml.ts";
import type { Member } from "./zip.ts";

/** A document of Word, and of what writes like Word. */
export function readDocx(parts: ReadonlyMap<string, Member>, main: string): Sourced {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const numbered = parts.get(`${folder}numbering.xml`);
  const draft = new Draft();
  walk((parts.get(main) as Member).bytes(), new Body(draft, numbered && (() => readNumbering(numbered.bytes()))));
  // Notes stand behind the text, as in print.
  for (const name of ["footnotes.xml", "endnotes.xml"]) {
    const part = parts.get(folder + name);
    if (part) walk(part.bytes(), new Body(draft));
  }
  const margins = new Draft();
  for (const [name, part] of parts) {
    if (name.startsWith(folder) && MARGIN.test(name)) walk(part.bytes(), new Body(margins));
  }
  const document: Document = { ...draft.finish(), margins: margins.finish().blocks };
  return { document };
}

const MARGIN = /\/(?:header|footer)\d*\.xml$/;

/** The elements that are heard of. Their names are local ones: the prefix is the writer's choice. */
const HEARD = words(
  "p r t tab br cr noBreakHyphen sym strike dstrike vanish vertAlign pPr numPr ilvl numId tbl tr gridBefore tc gridSpan vMerge hMerge",
);

/**
 * What is in the file and not in print: what was deleted or moved away, how it looked before, the second wording of a
 * drawing, phonetic glosses.
 */
const UNSEEN = words(
  "del moveFrom Fallback rt instrText delInstrText sdtPr sectPr pPrChange rPrChange tcPrChange trPrChange tblPrChange tblPrExChange tblGridChange comment",
);

/** Drawings have words of the same names in namespaces of their own. */
const FOREIGN = new Set(["a", "pic", "dgm", "c", "wp", "v", "o", "w10"]);

/** The local name of an element, as it is written here; undefined for one that says nothing of the text. */
function called(tag: string): string | undefined {
  const colon = tag.indexOf(":");
  if (colon > 0 && FOREIGN.has(tag.slice(0, colon))) return undefined;
  const name = tag.slice(colon + 1);
  return HEARD.get(name) ?? UNSEEN.get(name);
}

function words(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(" ").map((word) => [word, word]));
}

interface OpenRow {
  before: number;
  deleted: boolean;
  begun: boolean;
}

interface OpenCell {
  across: number;
  covered: boolean;
  readonly skip: number;
  begun: boolean;
}

/** Walks through paragraphs and tables. */
class Body implements Visitor {
  readonly called = called;
  readonly #draft: Draft;
  /** Many documents have lists to choose from and use none. */
  readonly #ask: (() => Numbering) | undefined;
  #numbering: Numbering | undefined;
  readonly #rows: OpenRow[] = [];
  readonly #cells: OpenCell[] = [];
  #depth = 0;
  /** The depth at which something begins that is not seen; 0 where everything is. */
  #unseen = 0;
  #inText = false;
  #inProperties = false;
  #isHidden = false;
  #isRaised = false;
  #list: { id: string; level: number } | undefined;

  constructor(draft: Draft, ask?: () => Numbering) {
    this.#draft = draft;
    this.#ask = ask;
  }

  open(name: string, tag: Tag): void {
    this.#depth++;
    if (this.#unseen > 0) return;
    switch (name) {
      case "p":
        this.#beginCell();
        this.#draft.openParagraph();
        break;
      case "r":
        this.#isHidden = this.#isRaised = false;
        break;
      case "t":
        this.#inText = !this.#isHidden;
        break;
      case "tab":
        if (!this.#inProperties) this.#draft.say("\t");
        break;
      case "br":
      case "cr":
        this.#draft.say("\n");
        break;
      case "noBreakHyphen":
        this.#draft.say("-");
        break;
      case "sym":
        this.#draft.say(symbolOf(tag));
        break;
      // Struck through is as good as deleted: 5 struck before 6 is no 56.
      case "strike":
      case "dstrike":
      case "vanish":
        this.#isHidden ||= isOn(tag);
        break;
      case "vertAlign":
        this.#isRaised = said(tag) === "superscript";
        break;
      case "pPr":
        this.#inProperties = true;
        this.#list = undefined;
        break;
      case "numPr":
        this.#list = { id: "0", level: 0 };
        break;
      case "ilvl":
        if (this.#list) this.#list.level = Number(said(tag)) || 0;
        break;
      case "numId":
        if (this.#list) this.#list.id = said(tag) ?? "0";
        break;
      case "tbl":
        this.#beginCell();
        this.#draft.openTable();
        break;
      case "tr":
        this.#rows.push({ before: 0, deleted: false, begun: false });
        break;
      case "gridBefore":
        if (this.#row) this.#row.before = countOf(tag);
        break;
      case "tc":
        this.#openCell();
        break;
      case "gridSpan":
        if (this.#cell) this.#cell.across = countOf(tag);
        break;
      case "vMerge":
      case "hMerge":
        if (this.#cell && said(tag) !== "restart") this.#cell.covered = true;
        break;
      default:
        if (!UNSEEN.has(name)) break;
        // Among the properties of a row the word says that the row is deleted.
        if (name === "del" && this.#row && !this.#row.begun && !this.#inProperties) this.#row.deleted = true;
        this.#unseen = this.#depth;
    }
  }

  get listens(): boolean {
    return this.#inText && this.#unseen === 0;
  }

  text(text: string): void {
    this.#draft.say(this.#isRaised ? raisedBehind(this.#draft.said ?? "", text) : text);
  }

  close(name: string): void {
    const depth = this.#depth--;
    if (this.#unseen > 0) {
      if (depth === this.#unseen) this.#unseen = 0;
      return;
    }
    switch (name) {
      case "p":
        this.#draft.closeParagraph();
        break;
      case "t":
        this.#inText = false;
        break;
      case "pPr":
        this.#inProperties = false;
        if (this.#list && this.#list.id !== "0") {
          this.#numbering ??= this.#ask?.();
          this.#draft.mark(this.#numbering?.next(this.#list.id, this.#list.level) ?? "");
        }
        break;
      case "tbl":
        this.#draft.closeTable();
        break;
      case "tr":
        this.#rows.pop();
        break;
      case "tc":
        this.#beginCell();
        this.#cells.pop();
        this.#draft.closeCell();
        break;
    }
  }

  #openCell(): void {
    const row = this.#row;
    if (!row) return;
    if (row.deleted) {
      this.#unseen = this.#depth;
      return;
    }
    const skip = row.begun ? 0 : row.before;
    if (!row.begun) this.#draft.openRow();
    row.begun = true;
    this.#cells.push({ across: 1, covered: false, skip, begun: false });
  }

  /** The properties of a cell stand before what is in it. */
  #beginCell(): void {
    const cell = this.#cell;
    if (!cell || cell.begun) return;
    cell.begun = true;
    const { across, covered, skip } = cell;
    this.#draft.openCell({ across, down: 1, covered, skip });
  }

  get #row(): OpenRow | undefined {
    return this.#rows.at(-1);
  }

  get #cell(): OpenCell | undefined {
    return this.#cells.at(-1);
  }
}

/** Attributes have the prefix of their element, or none. */
function said({ attributes }: Tag, name = "val"): string | undefined {
  if (attributes[`w:${name}`] !== undefined) return attributes[`w:${name}`];
  for (const key in attributes) if (key.slice(key.indexOf(":") + 1) === name) return attributes[key];
  return undefined;
}

const isOn = (tag: Tag) => !/^(?:0|false|off)$/.test(said(tag) ?? "1");

const countOf = (tag: Tag) => {
  const count = Number(said(tag));
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_COLUMNS) : 1;
};

/** The font Symbol has its digits and signs where ASCII has them; what the others show is not known here. */
function symbolOf(tag: Tag): string {
  const code = Number.parseInt(said(tag, "char") ?? "", 16) & 0xff;
  return said(tag, "font") === "Symbol" && code > 0x20 && code < 0x7f ? String.fromCharCode(code) : "\ufffd";
}
