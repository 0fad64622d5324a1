import { formatValue } from "hucre";

/**
 * What a cell shows of its number. Where the format takes something away (decimals, the sign, a whole zero, or thousands that
 * it counts in) the number itself counts, since it was typed; a date, a time or a share is not the number that it is kept as.
 */
export function shown(value: string, format: string | number, is1904 = false): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  const code = typeof format === "string" ? format : BUILT_IN.get(format);
  const exact = plainOf(number);
  if (code === undefined || code === "General" || code === "@") return exact;
  const bare = code.replace(/"[^"]*"|\\.|\[[^\][]*\]/g, "");
  const text = formatValue(number, code, { is1904 }).trim();
  if (/[ymdhs%]/i.test(bare) && !/General/i.test(bare)) return text;
  return numberIn(text) === number ? text : exact;
}

/** The formats that have a number only. All others are General or not met in China. */
const BUILT_IN = new Map<number, string>([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [14, "yyyy-m-d"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "yyyy-m-d h:mm"],
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, "m-d-yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [36, 'yyyy"年"m"月"'],
  [37, "#,##0 ;(#,##0)"],
  [38, "#,##0 ;[Red](#,##0)"],
  [39, "#,##0.00 ;(#,##0.00)"],
  [40, "#,##0.00 ;[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [50, 'yyyy"年"m"月"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
]);

/** As Excel shows it: to fifteen digits, behind which only the noise of sums stands. */
function plainOf(number: number): string {
  const plain = String(Number(number.toPrecision(15)));
  return plain.includes("e") ? number.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 15 }) : plain;
}

/** The one number in a text, with a unit or without. */
function numberIn(text: string): number | undefined {
  const numbers = text.replace(/(?<=\d),(?=\d{3})/g, "").match(/-?\d+(?:\.\d+)?/g);
  return numbers?.length === 1 ? Number(numbers[0]) : undefined;
}
