import type { Dice } from "@gouji/corpus";

/** Text of markup with its grammar hurt: tags, attributes, entities, depths and counts. */
export function hurtMarkup(text: string, dice: Dice): string {
  const tags = [...text.matchAll(/<[^<>]{1,400}>/g)];
  if (tags.length === 0) return text;
  const tag = dice.pick(tags);
  const [whole, from] = [tag[0], tag.index];
  const [before, after] = [text.slice(0, from), text.slice(from + whole.length)];
  return dice.pick(ways)({ before, tag: whole, after, name: /^<\/?([\w:.-]*)/.exec(whole)?.[1] ?? "x", dice });
}

interface Spot {
  readonly before: string;
  readonly tag: string;
  readonly after: string;
  readonly name: string;
  readonly dice: Dice;
}

const ways: readonly ((spot: Spot) => string)[] = [
  /** A tag lost, so that nothing closes or opens. */
  ({ before, after }) => before + after,
  /** A tag twice. */
  ({ before, tag, after }) => before + tag + tag + after,
  /** Another name. */
  ({ before, tag, name, after, dice }) =>
    before + tag.replace(name, dice.pick(["w:tbl", "w:tc", "table", "td", "row", "c", "x", ""])) + after,
  /** A number out of all bounds: spans, references, sizes. */
  ({ before, tag, after, dice }) => before + tag.replace(/\d+/g, () => extreme(dice)) + after,
  ({ before, after, dice }) => {
    const numbers = [...after.matchAll(/"\d{1,6}"/g)];
    if (numbers.length === 0) return before + after;
    const { index, 0: found } = dice.pick(numbers);
    return `${before}${after.slice(0, index)}"${extreme(dice)}"${after.slice(index + found.length)}`;
  },
  /** A span where there was none. */
  ({ before, tag, after, dice }) =>
    before + tag.replace(/\s*\/?>$/, (end) => ` ${dice.pick(SPANS)}="${extreme(dice)}"${end}`) + after,
  /** Very deep. */
  ({ before, tag, name, after, dice }) => {
    const deep = dice.pick([20, 310, 5000, 60_000]);
    const open = tag.startsWith("</") || tag.startsWith("<?") ? `<${name}>` : tag.replace(/\/>$/, ">");
    return before + open.repeat(deep) + (dice.chance(0.5) ? `</${name}>`.repeat(deep) : "") + after;
  },
  /** Very many. */
  ({ before, name, after, dice }) => before + `<${name}/>`.repeat(dice.pick([100, 10_000, 100_000])) + after,
  /** Tables within tables within cells. */
  ({ before, after, dice }) => {
    const [open, close] = dice.pick(NESTS);
    const deep = dice.pick([3, 30, 400]);
    return [before, open.repeat(deep), "1", close.repeat(deep), after].join("");
  },
  /** An attribute without its quotes, or its value. */
  ({ before, tag, after, dice }) => before + tag.replace(dice.pick(['"', "=", "/"]), "") + after,
  /** What XML knows besides elements. */
  ({ before, tag, after, dice }) => before + dice.pick(MEANT) + tag + after,
  /** Text where a figure was. */
  ({ before, tag, after, dice }) => before + tag + dice.pick(SAID) + after,
];

const extreme = (dice: Dice) =>
  dice.pick(["0", "-1", "65536", "2147483648", "4294967295", "99999999999999999999", "1e9", "NaN", "", "٣", "1.5"]);

const SPANS = [
  "colspan",
  "rowspan",
  "w:val",
  "r",
  "s",
  "t",
  "table:number-columns-repeated",
  "table:number-rows-spanned",
];

const NESTS = [
  ["<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"],
  ["<table><tr><td>", "</td></tr></table>"],
  ["<table:table><table:table-row><table:table-cell>", "</table:table-cell></table:table-row></table:table>"],
] as const;

const MEANT = [
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>&b;',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>&e;',
  "<![CDATA[",
  "<!--",
  "<?x",
  "&#0;",
  "&#x110000;",
  "&nothing;",
  "\u0000",
  "\uffff",
  "]]>",
];

const SAID = [
  "9".repeat(400),
  "-",
  "+",
  "１２，３４５",
  "（",
  "1 6",
  "\u202e12",
  "0.0000000001",
  "万元",
  "一".repeat(5000),
  "=1/0",
];
