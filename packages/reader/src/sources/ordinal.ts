/** How a list counts. */
export type Counting = "digits" | "han" | "circles" | "letters" | "LETTERS" | "roman" | "ROMAN";

/** The number of a thing in a list, as the list writes it. */
export function ordinal(number: number, counting: Counting): string {
  if (counting === "han" && number >= 0 && number < 100) return han(number);
  if (counting === "circles" && number > 0 && number <= 20) return String.fromCharCode(0x245f + number);
  if (counting === "letters" || counting === "LETTERS") return inCase(letters(number), counting === "LETTERS");
  if (counting === "roman" || counting === "ROMAN") return inCase(roman(number), counting === "ROMAN");
  return String(number);
}

const inCase = (text: string, isUpper: boolean) => (isUpper ? text.toUpperCase() : text);

const digits = "〇一二三四五六七八九";

function han(number: number): string {
  if (number < 10) return digits[number] as string;
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? digits[tens] : ""}十${ones > 0 ? digits[ones] : ""}`;
}

/** 27 → aa, as Word and browsers count on. */
function letters(number: number): string {
  if (number < 1 || number > MOST) return String(number);
  const rest = letters26(Math.floor((number - 1) / 26));
  return rest + String.fromCharCode(97 + ((number - 1) % 26));
}

const letters26 = (number: number): string => (number < 1 ? "" : letters(number));

function roman(number: number): string {
  if (number < 1 || number > MOST) return String(number);
  let [rest, text] = [number, ""];
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

/** A list of a report has a few things; behind this, nobody reads letters. */
const MOST = 999;

const ROMAN = [
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
] as const;
