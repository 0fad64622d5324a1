import type { IUnicodeVersionProvider } from "@xterm/headless";
import stringWidth from "string-width";

/** How wide a terminal draws signs: those that Unicode leaves open (`─`, `①`, `“`) in one column or in two. */
export function widths(ambiguous: 1 | 2): IUnicodeVersionProvider {
  const known = new Map<number, 0 | 1 | 2>();
  function wcwidth(code: number): 0 | 1 | 2 {
    const wide =
      known.get(code) ?? (stringWidth(String.fromCodePoint(code), { ambiguousIsNarrow: ambiguous === 1 }) as 0);
    known.set(code, wide);
    return wide;
  }
  return {
    version: `ambiguous ${ambiguous}`,
    wcwidth,
    /** A sign of no width joins the one before it. In the lowest bit whether it does, above it the width. */
    charProperties(code, before) {
      const mine = wcwidth(code);
      const joined = mine === 0 && (before >> 1) & 3 ? (before >> 1) & 3 : 0;
      return joined > 0 ? (joined << 1) | 1 : mine << 1;
    },
  };
}
