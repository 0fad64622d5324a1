import { type Counting, ordinal } from "./ordinal.ts";
import type { Attributes, Tag } from "./xml.ts";

interface Level {
  readonly format: string;
  readonly before: string;
  readonly behind: string;
  readonly start: number;
}

interface Open {
  readonly style: string;
  readonly id: string;
  count: number | undefined;
}

/** The lists of an OpenDocument text: their styles come before them, and the numbers stand in no paragraph. */
export class Lists {
  readonly #styles: Map<string, Map<number, Level>>;
  #style: Map<number, Level> | undefined;
  readonly #open: Open[] = [];
  /** Where the last list of a style, or the list of an id, stopped counting. */
  readonly #last = new Map<string, number>();
  #mark = "";

  constructor(known?: Lists) {
    this.#styles = new Map(known ? known.#styles : []);
  }

  /** What stands before the next paragraph; once. */
  take(): string {
    const mark = this.#mark;
    this.#mark = "";
    return mark;
  }

  open(name: string, tag: Tag): void {
    switch (name) {
      case "text:list-style":
        this.#style = new Map();
        this.#styles.set(tag.attributes["style:name"] ?? "", this.#style);
        break;
      case "text:list-level-style-number":
        this.#learn(tag.attributes);
        break;
      case "text:list":
        this.#openList(tag.attributes);
        break;
      case "text:list-item":
        this.#openItem(tag.attributes);
    }
  }

  #learn(attributes: Attributes): void {
    this.#style?.set(Number(attributes["text:level"]), {
      format: attributes["style:num-format"] ?? "",
      before: attributes["style:num-prefix"] ?? "",
      behind: attributes["style:num-suffix"] ?? "",
      start: Number(attributes["text:start-value"] ?? 1) || 1,
    });
  }

  close(name: string): void {
    if (name === "text:list-style") this.#style = undefined;
    else if (name === "text:list-item") this.#mark = "";
    else if (name === "text:list") this.#closeList();
  }

  #openList(attributes: Attributes): void {
    const style = attributes["text:style-name"] ?? this.#open.at(-1)?.style ?? "";
    const id = attributes["xml:id"] ?? "";
    const goesOn = attributes["text:continue-list"];
    const key = goesOn !== undefined ? `id ${goesOn}` : `style ${style} ${this.#open.length}`;
    const count =
      goesOn !== undefined || attributes["text:continue-numbering"] === "true" ? this.#last.get(key) : undefined;
    this.#open.push({ style, id, count });
  }

  #openItem(attributes: Attributes): void {
    const list = this.#open.at(-1);
    const level = list && this.#styles.get(list.style)?.get(this.#open.length);
    if (!list || !level) return;
    const own = attributes["text:start-value"];
    list.count = own !== undefined ? Number(own) || 1 : list.count === undefined ? level.start : list.count + 1;
    const counting = countingOf(level.format);
    this.#mark = counting === undefined ? "" : level.before + ordinal(list.count, counting) + level.behind;
  }

  #closeList(): void {
    const list = this.#open.pop();
    if (list?.count === undefined) return;
    this.#last.set(`style ${list.style} ${this.#open.length}`, list.count);
    this.#last.set(`id ${list.id}`, list.count);
  }
}

function countingOf(format: string): Counting | undefined {
  if (format === "") return undefined;
  if (/^[一壹]/.test(format)) return "han";
  return COUNTINGS[format[0] as string] ?? "digits";
}

const COUNTINGS: { readonly [first: string]: Counting } = {
  a: "letters",
  A: "LETTERS",
  i: "roman",
  I: "ROMAN",
  "①": "circles",
};
