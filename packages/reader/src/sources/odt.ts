import { MOST_COLUMNS } from "../limits.ts";
import { Draft, raisedBehind } from "./draft.ts";
import { Lists } from "./lists.ts";
import { Looks } from "./looks.ts";
import type { Sourced } from "./source.ts";
import { type Attributes, type Tag, type Visitor, walk } from "./xml.ts";
import type { Member } from "./zip.ts";

/** A text in the OpenDocument format. */
export function readOdt(parts: ReadonlyMap<string, Member>, main: string): Sourced {
  const manifest = parts.get("META-INF/manifest.xml");
  if (manifest && isEncrypted(manifest.bytes())) return { refused: { code: "encrypted" } };
  // Styles that have a name stand in a part of their own, which also says what is in the margins.
  const margins = new Draft();
  const [lists, looks] = [new Lists(), new Looks()];
  const styles = parts.get("styles.xml");
  if (styles) walk(styles.bytes(), new Body(margins, lists, looks));
  const draft = new Draft();
  walk((parts.get(main) as Member).bytes(), new Body(draft, new Lists(lists), new Looks(looks)));
  return { document: { ...draft.finish(), margins: margins.finish().blocks } };
}

/** An encrypted document is a plain package whose parts are not; only its list of parts says so. */
function isEncrypted(manifest: Uint8Array): boolean {
  let found = false;
  walk(manifest, {
    open(name) {
      if (name.endsWith(":encryption-data")) found = true;
    },
    close() {},
    text() {},
  });
  return found;
}

/** What is in the file and not in print: what was deleted, remarks in the margin, the signs that point to notes. */
const UNSEEN = new Set([
  "text:tracked-changes",
  "text:note-citation",
  "text:ruby-text",
  "text:hidden-text",
  "text:sequence-decls",
  "text:index-title-template",
  "office:annotation",
  "svg:title",
  "svg:desc",
]);

interface Cell {
  readonly again: number;
  /** The number that the cell of a spreadsheet holds, whatever it shows of it. */
  readonly value: string | undefined;
}

class Body implements Visitor {
  readonly #draft: Draft;
  readonly #lists: Lists;
  readonly #looks: Looks;
  readonly #cells: Cell[] = [];
  /** How often each of the rows stands there that are open. */
  readonly #rows: number[] = [];
  /** Whether each of the stretches of text is raised that are open. */
  readonly #raised: boolean[] = [];
  #skip: number[] = [];
  #depth = 0;
  #unseen = 0;

  constructor(draft: Draft, lists: Lists, looks: Looks) {
    this.#draft = draft;
    this.#lists = lists;
    this.#looks = looks;
  }

  open(name: string, tag: Tag): void {
    this.#depth++;
    if (this.#unseen > 0) return;
    switch (name) {
      case "text:p":
      case "text:h":
        this.#openParagraph(name, tag.attributes);
        break;
      case "text:span":
        if (this.#looks.isUnseen("text", tag.attributes["text:style-name"])) this.#unseen = this.#depth;
        else this.#raised.push(this.#looks.isRaised("text", tag.attributes["text:style-name"]));
        break;
      case "text:s":
        this.#draft.say(" ".repeat(countOf(tag.attributes["text:c"])));
        break;
      case "text:tab":
        this.#draft.say("\t");
        break;
      case "text:line-break":
        this.#draft.say("\n");
        break;
      case "table:table":
        this.#draft.openTable();
        this.#skip.push(0);
        break;
      case "table:table-row":
        if (/^(?:collapse|filter)$/.test(tag.attributes["table:visibility"] ?? "")) {
          this.#unseen = this.#depth;
          break;
        }
        this.#draft.openRow();
        this.#rows.push(countOf(tag.attributes["table:number-rows-repeated"]));
        this.#skip[this.#skip.length - 1] = 0;
        break;
      case "table:table-cell":
        this.#openCell(tag.attributes);
        break;
      case "table:covered-table-cell":
        this.#cover(countOf(tag.attributes["table:number-columns-repeated"]));
        // What is left in a covered cell is not shown.
        this.#unseen = this.#depth;
        break;
      default:
        if (UNSEEN.has(name)) this.#unseen = this.#depth;
        this.#lists.open(name, tag);
        this.#looks.open(name, tag);
    }
  }

  text(text: string): void {
    if (this.#unseen > 0) return;
    const said = text.replace(/[ \t\r\n]+/g, " ");
    this.#draft.say(this.#raised.at(-1) ? raisedBehind(this.#draft.said ?? "", said) : said);
  }

  close(name: string): void {
    const depth = this.#depth--;
    if (this.#unseen > 0) {
      if (depth === this.#unseen) this.#unseen = 0;
      return;
    }
    switch (name) {
      case "text:p":
        this.#exact();
        this.#draft.closeParagraph();
        break;
      case "text:h":
        this.#draft.closeParagraph();
        break;
      case "table:table":
        this.#draft.closeTable();
        this.#skip.pop();
        break;
      case "table:table-cell":
        this.#closeCell();
        break;
      case "table:table-row":
        this.#closeRow();
        break;
      case "text:span":
        this.#raised.pop();
        break;
      default:
        this.#lists.close(name);
        this.#looks.close(name);
    }
  }

  #openParagraph(name: string, attributes: Attributes): void {
    if (this.#looks.isUnseen("paragraph", attributes["text:style-name"])) {
      this.#unseen = this.#depth;
      return;
    }
    this.#draft.openParagraph(name === "text:h" ? Number(attributes["text:outline-level"]) || 1 : undefined);
    this.#draft.mark(this.#lists.take());
  }

  #openCell(attributes: Attributes): void {
    const span = {
      across: countOf(attributes["table:number-columns-spanned"]),
      down: countOf(attributes["table:number-rows-spanned"]),
    };
    this.#draft.openCell(span);
    const isNumber = /^(?:float|currency)$/.test(attributes["office:value-type"] ?? "");
    const value = isNumber ? attributes["office:value"] : undefined;
    this.#cells.push({ again: countOf(attributes["table:number-columns-repeated"]), value });
    // What a cell reaches over is written out as covered cells, except by programs that leave it to be counted, as in pages.
    this.#skip[this.#skip.length - 1] = span.across - 1;
  }

  /** A format may show less of a number than was typed: then the number itself counts. */
  #exact(): void {
    const value = this.#cells.at(-1)?.value;
    const shown = this.#draft.said?.replace(/[,\s]/g, "") ?? "";
    if (value === undefined || !/^-?[\d.]+$/.test(shown) || !/^-?\d{1,15}(?:\.\d{1,10})?$/.test(value)) return;
    if (Number(shown) !== Number(value)) this.#draft.retell(value);
  }

  /** Equal cells beside one another are written once, and so are equal rows below one another. */
  #closeCell(): void {
    const cell = this.#cells.pop();
    this.#draft.closeCell();
    if (cell && cell.again <= MOST_AGAIN) this.#draft.repeatCell(cell.again - 1);
  }

  #closeRow(): void {
    const again = this.#rows.pop() ?? 1;
    if (again <= MOST_AGAIN) this.#draft.repeatRow(again - 1);
  }

  /** Behind a cell that reaches across, covered cells are its own; others are covered from above. */
  #cover(count: number): void {
    const own = Math.min(this.#skip.at(-1) ?? 0, count);
    this.#skip[this.#skip.length - 1] = (this.#skip.at(-1) ?? 0) - own;
    for (let one = own; one < count; one++) {
      this.#draft.openCell({ across: 1, down: 1, covered: true });
      this.#draft.closeCell();
    }
  }
}

/** More equal cells or rows than a table has are the room beside and below the table of a spreadsheet. */
const MOST_AGAIN = 200;

const countOf = (text: string | undefined) => {
  const count = Number(text ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, MOST_COLUMNS) : 1;
};
