/** Objects, one a line; a line that was cut off is none. */
export const readLines = (text: string): unknown[] =>
  text.split("\n").flatMap((line) => {
    try {
      const found: unknown = JSON.parse(line);
      return typeof found === "object" && found !== null ? [found] : [];
    } catch {
      return [];
    }
  });
