/**
 * Names without what all of them begin with, for where there is little room: beside one another 示例县公安局 and 示例县教育局 are
 * 公安局 and 教育局. Names that would be left with less than two characters stay whole.
 */
export function brief(names: readonly string[]): readonly string[] {
  const [first = "", ...rest] = names;
  let shared = rest.length === 0 ? 0 : first.length;
  for (const name of rest) while (!name.startsWith(first.slice(0, shared))) shared--;
  return names.every((name) => name.length >= shared + 2) ? names.map((name) => name.slice(shared)) : names;
}

/** As much of a name as there is room for, in pixels. */
export const cut = (name: string, room: number): string => {
  const most = Math.max(2, Math.floor(room / 13.5));
  return name.length > most ? `${name.slice(0, most - 1)}…` : name;
};
