import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from "parse5";
import { decode } from "../decode.ts";
import type { Block } from "../document.ts";
import { DEEPEST, MOST_CELLS, MOST_COLUMNS, MOST_ELEMENTS } from "../limits.ts";
import type { Note } from "../reading.ts";
import { Draft, isFigures, raisedBehind } from "./draft.ts";
import { type Counting, ordinal } from "./ordinal.ts";
import { Refused, type Sourced } from "./source.ts";
import { readText } from "./text.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A page of the web, or what was pasted into one. */
export function readHtml(bytes: Uint8Array): Sourced {
  const decoded = declared(bytes) ?? decode(bytes);
  if (!decoded) return { refused: { code: "unreadable" } };
  const root = parsed(decoded.text);
  const page = new Page();
  page.walk(root);
  const notes: Note[] = decoded.encoding === "utf-8" ? [] : [{ code: "encoding", encoding: decoded.encoding }];
  if (page.tables === 0) {
    // Without tables the page is a text, whose lines may be rows of cells in one of the ways of texts.
    const source = readText(page.lines.join("\n"));
    return "refused" in source ? source : { ...source, notes };
  }
  const margins = new Draft();
  margins.openParagraph();
  margins.say(page.title);
  margins.closeParagraph();
  return { document: { ...page.draft.finish(), margins: margins.finish().blocks }, notes };
}

/** The tables of a piece of a page, and what stands around them. */
export function blocksIn(piece: string): readonly Block[] {
  const page = new Page();
  page.walk(parsed(piece));
  return page.draft.finish().blocks;
}

/**
 * What the page declares counts where its bytes are not UTF-8: a page that was stored anew in UTF-8 often keeps its old
 * declaration, and other encodings do not look like UTF-8 by chance.
 */
function declared(bytes: Uint8Array): { text: string; encoding: string } | undefined {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARED_WITHIN));
  const [, name] = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(head) ?? [];
  for (const encoding of ["utf-8", ...(name ? [name] : [])]) {
    try {
      const decoder = new TextDecoder(encoding, { fatal: true });
      const text = decoder.decode(bytes);
      if (!text.includes("\0")) return { text, encoding: decoder.encoding === "gbk" ? "gb18030" : decoder.encoding };
    } catch {
      // Neither, or an encoding of another name: the bytes tell.
    }
  }
  return undefined;
}

const DECLARED_WITHIN = 8192;

/** Parsed by the rules of browsers, with an end to depth and number, which they lack. */
function parsed(text: string): Node {
  if (hasEndlessTag(text)) throw new Refused({ code: "unsafe" });
  let depth = 0;
  let elements = 0;
  let cells = 0;
  return parse(text, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...of) {
        if ((of[0] === "td" || of[0] === "th") && ++cells > MOST_CELLS) {
          throw new Refused({ code: "tooLarge", what: "cells", limit: MOST_CELLS });
        }
        if (++elements > MOST_ELEMENTS) throw new Refused({ code: "tooLarge", what: "elements", limit: MOST_ELEMENTS });
        return defaultTreeAdapter.createElement(...of);
      },
      onItemPush() {
        if (++depth > DEEPEST) throw new Refused({ code: "unsafe" });
      },
      onItemPop() {
        depth--;
      },
    },
  });
}

/** Each attribute is compared with all others of its tag. */
function hasEndlessTag(text: string): boolean {
  for (let from = text.indexOf("<"); from >= 0; from = text.indexOf("<", from + 1)) {
    const to = text.indexOf(">", from);
    const end = to < 0 ? text.length : to;
    if (end - from > LONG_TAG) {
      let words = 0;
      for (let at = from; at < end; at++) if (text.charCodeAt(at) <= 32 && text.charCodeAt(at + 1) > 32) words++;
      if (words > MOST_ATTRIBUTES) return true;
    }
    if (to < 0) return false;
    from = to;
  }
  return false;
}

const LONG_TAG = 50_000;
/** And the lines of a picture written into the tag. */
const MOST_ATTRIBUTES = 20_000;

const UNSEEN = new Set(
  "head title script style noscript template select datalist button textarea object iframe svg math audio video rt rp del strike s".split(
    " ",
  ),
);
const BLOCKS = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary ul caption".split(
    " ",
  ),
);

/** Walks through a page: blocks are paragraphs, and only what a browser shows is seen. */
class Page {
  readonly draft = new Draft();
  readonly lines: string[] = [];
  tables = 0;
  title = "";
  #isOpen = false;
  /** What a browser puts before the words of a list to come. */
  #mark = "";
  #listed = "";

  walk(node: Node): void {
    if (node.nodeName === "#text") {
      this.#say((node as DefaultTreeAdapterTypes.TextNode).value);
      return;
    }
    if (!("childNodes" in node)) return;
    const element = "tagName" in node ? (node as Element) : undefined;
    const tag = element?.tagName ?? "";
    if (tag === "head") this.title ||= titleIn(node);
    if (UNSEEN.has(tag) || (element && isHidden(element))) return;
    if (tag === "br") this.#break();
    else if (tag === "table") this.#table(element as Element);
    else if (tag === "sup") this.#raised(node);
    else if (BLOCKS.has(tag)) {
      this.#end();
      if (/^h[1-6]$/.test(tag)) this.#begin(Number(tag[1]));
      if (tag === "li") this.#mark = markOf(element as Element);
      this.#each(node);
      this.#end();
      this.#mark = "";
    } else if (element && RAISED.test(attribute(element, "style") ?? "")) this.#raised(node);
    else this.#each(node);
  }

  #each(node: Node): void {
    if ("childNodes" in node) for (const child of node.childNodes) this.walk(child);
  }

  #table(table: Element): void {
    this.#end();
    this.tables++;
    this.draft.openTable();
    for (const part of table.childNodes) {
      if (part.nodeName === "tr") this.#row(part as Element);
      else if ("childNodes" in part && part.nodeName !== "caption" && !isHidden(part as Element)) {
        for (const row of part.childNodes) if (row.nodeName === "tr") this.#row(row as Element);
      }
    }
    this.draft.closeTable();
  }

  #row(row: Element): void {
    if (isHidden(row)) return;
    this.draft.openRow();
    for (const cell of row.childNodes) {
      if ((cell.nodeName !== "td" && cell.nodeName !== "th") || isHidden(cell as Element)) continue;
      const [across, down] = [spanOf(cell as Element, "colspan"), spanOf(cell as Element, "rowspan")];
      this.draft.openCell({ across, down });
      this.#each(cell);
      this.#end();
      this.draft.closeCell();
    }
  }

  #raised(node: Node): void {
    const mark = inner(node).trim();
    if (mark === "") return;
    this.#say(raisedBehind(this.draft.said ?? "", mark));
  }

  #say(text: string): void {
    if (!this.#isOpen && text.trim() === "") return;
    this.#begin();
    const white = text.replace(/[ \t\r\n\f]+/g, " ");
    this.draft.say(white);
    const said = this.lines.pop() ?? "";
    // As a draft does it: before a figure the number of a list is a digit too many.
    this.lines.push(said === "" && !isFigures(white) ? this.#listed + white.trimStart() : said + white);
    this.#listed = "";
  }

  #break(): void {
    if (!this.#isOpen) return;
    this.draft.say("\n");
    this.lines.push("");
  }

  #begin(level?: number): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.lines.push("");
    this.#listed = this.#mark;
    this.draft.openParagraph(level);
    this.draft.mark(this.#mark);
    this.#mark = "";
  }

  #end(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.draft.closeParagraph();
  }
}

/** The number that a browser gives a thing in a list; dots are none. */
function markOf(item: Element): string {
  const list = item.parentNode as Element | null;
  if (list?.nodeName !== "ol") return "";
  const counting = countingOf(attribute(list, "type"), attribute(list, "style"), attribute(item, "style"));
  if (counting === undefined) return "";
  const items = numbers.get(list) ?? numbered(list);
  numbers.set(list, items);
  return `${ordinal(items.get(item) ?? 1, counting)}${counting === "han" ? "、" : "."}`;
}

/** Each list is counted once. */
const numbers = new WeakMap<Element, ReadonlyMap<Element, number>>();

function numbered(list: Element): ReadonlyMap<Element, number> {
  const found = new Map<Element, number>();
  let next = Number.parseInt(attribute(list, "start") ?? "1", 10) || 1;
  for (const child of list.childNodes) {
    if (child.nodeName !== "li") continue;
    next = Number.parseInt(attribute(child as Element, "value") ?? String(next), 10) || next;
    found.set(child as Element, next++);
  }
  return found;
}

function countingOf(type: string | undefined, ...styles: readonly (string | undefined)[]): Counting | undefined {
  const [, style = ""] = /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(styles.filter(Boolean).join(";")) ?? [];
  if (/^(?:none|disc|circle|square)$/i.test(style)) return undefined;
  if (/cjk|chinese|ideograph|han/i.test(style)) return "han";
  if (style === "") return COUNTINGS[type ?? "1"] ?? "digits";
  return STYLES[style.toLowerCase()] ?? "digits";
}

const COUNTINGS: { readonly [type: string]: Counting } = { a: "letters", A: "LETTERS", i: "roman", I: "ROMAN" };
const STYLES: { readonly [style: string]: Counting } = {
  "lower-alpha": "letters",
  "lower-latin": "letters",
  "upper-alpha": "LETTERS",
  "upper-latin": "LETTERS",
  "lower-roman": "roman",
  "upper-roman": "ROMAN",
};

/** What the window is called: it stands on no page. */
function titleIn(head: Node): string {
  const title = "childNodes" in head ? head.childNodes.find(({ nodeName }) => nodeName === "title") : undefined;
  return title ? inner(title) : "";
}

/** All the text within, however deep. */
function inner(node: Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  return "childNodes" in node ? node.childNodes.map(inner).join("") : "";
}

const attribute = (element: Element, name: string) => element.attrs.find((one) => one.name === name)?.value;

function isHidden(element: Element): boolean {
  if (attribute(element, "hidden") !== undefined) return true;
  const style = attribute(element, "style");
  return style !== undefined && HIDDEN.test(style);
}

const HIDDEN =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|text-decoration[^;]{0,40}line-through)/i;

const RAISED = /(?:^|[;\s])vertical-align\s*:\s*super/i;

/** Spans as browsers read them: digits at the head of the attribute. */
function spanOf(cell: Element, name: string): number {
  const span = Number.parseInt(attribute(cell, name) ?? "1", 10);
  return span > 0 ? Math.min(span, MOST_COLUMNS) : 1;
}
