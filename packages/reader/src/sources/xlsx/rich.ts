import { raisedBehind } from "../draft.ts";
import type { Attributes } from "../xml.ts";

/**
 * A text out of its runs, as it is shown: without phonetic glosses, and without what is struck through, which is as good as
 * deleted: 5 struck before 6 is no 56.
 */
export class RichText {
  said = "";
  #isHeard = false;
  #inGloss = false;
  #isStruck = false;
  #isRaised = false;

  begin(): void {
    this.said = "";
    this.#isHeard = this.#inGloss = this.#isStruck = this.#isRaised = false;
  }

  open(name: string, { val }: Attributes): void {
    if (name === "rPh") this.#inGloss = true;
    else if (name === "r") this.#isStruck = this.#isRaised = false;
    else if (name === "strike") this.#isStruck = val !== "0" && val !== "false";
    else if (name === "vertAlign") this.#isRaised = val === "superscript";
    else if (name === "t") this.#isHeard = !this.#inGloss && !this.#isStruck;
  }

  say(text: string): void {
    if (this.#isHeard) this.said += this.#isRaised ? raisedBehind(this.said, text) : text;
  }

  close(name: string): void {
    if (name === "rPh") this.#inGloss = false;
    else if (name === "t") this.#isHeard = false;
  }
}
