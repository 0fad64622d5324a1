/** The line as places on a screen: a wide character stands on two of them, and says so by an empty second one. */
export function placesOf(text: string): string[] {
  const places: string[] = [];
  for (const char of text) {
    places.push(char);
    if (WIDE.test(char)) places.push("");
  }
  return places;
}

/** What stands on the places from `from` up to, not with, `to`; undefined where they cut a character in two. */
export function slice(places: readonly string[], from: number, to: number): string | undefined {
  if (places[from] === "" || places[to] === "") return undefined;
  return places.slice(from, to).join("").trim();
}

/** Lines of one cell: words go on, numbers stand apart. */
export function joined(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== "")
    .reduce((text, line) => {
      if (text === "") return line;
      if (/\d$/.test(text) && /^[\d.,]/.test(line)) return `${text}\n${line}`;
      return WIDE.test(text.at(-1) as string) || WIDE.test(line[0] as string) ? text + line : `${text} ${line}`;
    }, "");
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;
