/**
 * The first letters a name may be typed by. The order of Chinese characters by their reading is known to every engine, so
 * the letter of a character is told by the last boundary that does not come after it; no table has to travel along.
 */
export function initialsOf(name: string): readonly string[] {
  return [...name.normalize("NFKC").toLowerCase()].filter((sign) => !/\s/.test(sign)).map(initialOf);
}

/** Whether a name can be found by the initials: `scjg` in 县市场监管局. */
export function hasInitials(name: string, typed: string): boolean {
  const initials = initialsOf(name);
  const wanted = [...typed.toLowerCase()];
  if (wanted.length === 0) return true;
  return initials.some((_, at) => wanted.every((letter, i) => initials[at + i]?.includes(letter)));
}

/** The first character of each letter, in the order of readings; no reading begins with i, u or v. */
const FIRST = "阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥扨它穵夕丫帀";
const LETTERS = "abcdefghjklmnopqrstwxyz";

/** Characters with readings of different letters that stand in the names of offices and places. */
const SEVERAL: Readonly<Record<string, string>> = {
  行: "xh",
  长: "cz",
  重: "zc",
  会: "hk",
  调: "dt",
  乐: "ly",
  厦: "xs",
  单: "ds",
  解: "jx",
  盛: "sc",
  石: "s",
  折: "zs",
  藏: "cz",
  参: "cs",
  属: "sz",
  度: "d",
  莘: "sx",
  荥: "xy",
  番: "fp",
  朝: "cz",
  降: "jx",
  传: "cz",
  系: "xj",
  校: "xj",
  广: "g",
  台: "t",
};

const known = new Map<string, string>();
let order: Intl.Collator | undefined;

function initialOf(sign: string): string {
  const several = SEVERAL[sign];
  if (several) return several;
  if (!/\p{Script=Han}/u.test(sign)) return sign;
  const found = known.get(sign);
  if (found) return found;
  order ??= new Intl.Collator("zh-CN-u-co-pinyin");
  let at = LETTERS.length - 1;
  while (at > 0 && order.compare(sign, FIRST[at] as string) < 0) at--;
  const letter = LETTERS[at] as string;
  known.set(sign, letter);
  return letter;
}
