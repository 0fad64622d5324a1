import { type Action, keySaid, type Screen, words as viewWords } from "@gouji/view";
import { canOn, keyOf } from "./can.ts";
import { Lines } from "./Lines.tsx";
import { type Line, span, widthOf } from "./line.ts";
import { useLook } from "./look.ts";

/** One line of keys, made from the key map: as many as fit. */
export function KeyBar({
  keys,
  screen,
  width,
}: {
  readonly keys: readonly Action[];
  readonly screen: Screen;
  readonly width: number;
}) {
  const { lang } = useLook();
  const line: Line[number][] = [" "];
  for (const action of keys) {
    const key = canOn(screen)(action) ? keyOf(action, screen) : null;
    if (key === null) continue;
    const piece = [
      span(keySaid(key, "terminal"), "key"),
      `${lang === "en" ? " " : ""}${viewWords[lang].actions[action]}  `,
    ];
    if (widthOf([...line, ...piece]) > width + 2) break;
    line.push(...piece);
  }
  return <Lines lines={[line]} width={width} height={1} />;
}
