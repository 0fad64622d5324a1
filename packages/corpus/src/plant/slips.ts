import type { Report } from "@gouji/schema";
import type { Dice } from "../dice.ts";
import { type Change, countIn, linked, planting } from "./planted.ts";

/** Slips of the hand in one figure. */
export const slips = {
  digitReplaced: slip("digitReplaced", (digits, dice) => {
    const at = dice.below(digits.length);
    return digits.slice(0, at) + String(dice.below(10)) + digits.slice(at + 1);
  }),
  digitDropped: slip("digitDropped", (digits, dice) => {
    const at = dice.below(digits.length);
    return digits.slice(0, at) + digits.slice(at + 1);
  }),
  digitAdded: slip("digitAdded", (digits, dice) => {
    const at = dice.below(digits.length + 1);
    return digits.slice(0, at) + String(dice.below(10)) + digits.slice(at);
  }),
  digitDoubled: slip("digitDoubled", (digits, dice) => {
    const at = dice.below(digits.length);
    return digits.slice(0, at + 1) + digits.slice(at);
  }),
  digitsTransposed: slip("digitsTransposed", (digits, dice) => {
    const at = dice.below(digits.length - 1);
    return (
      digits.slice(0, at) +
      digits
        .slice(at, at + 2)
        .split("")
        .reverse()
        .join("") +
      digits.slice(at + 2)
    );
  }),
};

function slip(kind: string, mistype: (digits: string, dice: Dice) => string) {
  return planting(kind, (report: Report, dice: Dice): Change | undefined => {
    const cell = dice.pick(linked(report));
    const count = cell && countIn(report, cell);
    if (!cell || count === undefined) return undefined;
    const typed = mistype(String(count), dice);
    // A leading zero or nothing at all would be seen by whoever typed it.
    return /^(?:0|[1-9]\d{0,8})$/.test(typed) ? new Map([[cell, typed]]) : undefined;
  });
}
