import type { Attributes, Tag } from "./xml.ts";

/** What a style is for. */
type Family = "text" | "paragraph";

interface Look {
  readonly parent: string;
  isUnseen?: boolean;
  isRaised?: boolean;
}

/** What the styles of an OpenDocument text do to what is printed: they come before it. */
export class Looks {
  readonly #known: Map<string, Look>;
  #open: Look | undefined;

  constructor(known?: Looks) {
    this.#known = new Map(known ? known.#known : []);
  }

  open(name: string, { attributes }: Tag): void {
    if (name === "style:style") {
      const family = attributes["style:family"] ?? "";
      this.#open = { parent: `${family} ${attributes["style:parent-style-name"] ?? ""}` };
      this.#known.set(`${family} ${attributes["style:name"] ?? ""}`, this.#open);
    } else if (name === "style:text-properties" && this.#open) learn(this.#open, attributes);
  }

  close(name: string): void {
    if (name === "style:style") this.#open = undefined;
  }

  /** Hidden, or struck through, which is as good as deleted: 5 struck before 6 is no 56. */
  isUnseen(family: Family, style: string | undefined): boolean {
    return this.#find(family, style, "isUnseen");
  }

  isRaised(family: Family, style: string | undefined): boolean {
    return this.#find(family, style, "isRaised");
  }

  /** A style has what it does not say from the one that it was made of. */
  #find(family: Family, style: string | undefined, what: "isUnseen" | "isRaised"): boolean {
    if (style === undefined) return false;
    let look = this.#known.get(`${family} ${style}`);
    for (let steps = 0; look && look[what] === undefined && steps < MOST_STEPS; steps++)
      look = this.#known.get(look.parent);
    return look?.[what] === true;
  }
}

const MOST_STEPS = 10;

function learn(look: Look, attributes: Attributes): void {
  const struck = attributes["style:text-line-through-style"] ?? attributes["style:text-line-through-type"];
  const shown = attributes["text:display"];
  const position = attributes["style:text-position"];
  if (struck !== undefined || shown !== undefined)
    look.isUnseen = (struck !== undefined && struck !== "none") || shown === "none";
  if (position !== undefined) look.isRaised = /^(?:super|[1-9])/.test(position);
}
