/** Whether text fits a pattern: `*` stands for anything, `?` for one character, `{a,b}` for either. */
export const fits = (pattern: string, text: string): boolean => expression(pattern).test(text);

/** Whether a word is a pattern at all. */
export const isPattern = (word: string): boolean => /[*?{]/.test(word);

function expression(pattern: string): RegExp {
  let depth = 0;
  const body = [...pattern].map((c) => {
    if (c === "*") return ".*";
    if (c === "?") return ".";
    if (c === "{") return ++depth && "(?:";
    if (c === "}" && depth > 0) return depth-- && ")";
    if (c === "," && depth > 0) return "|";
    return c.replace(/[\\^$.|+()[\]{}]/g, "\\$&");
  });
  return new RegExp(`^${body.join("")}${")".repeat(depth)}$`, "su");
}
