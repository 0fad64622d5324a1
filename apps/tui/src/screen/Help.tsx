import { help, type Screen } from "@gouji/view";
import { canOn } from "./can.ts";
import type { Field } from "./field.ts";
import { fitTo, type Line, span } from "./line.ts";
import { useLook } from "./look.ts";
import { inside, Pane } from "./Pane.tsx";
import { words } from "./words/index.ts";

/** What the keys do here, made from the key map; what is typed filters it. */
export function Help({
  screen,
  field,
  top,
  width,
  height,
  framed,
}: {
  readonly screen: Screen;
  readonly field: Field;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly framed: boolean;
}) {
  const { lang } = useLook();
  const say = words[lang];
  const lines = helpLines(screen, field.text, lang, width);
  const room = inside(width, height, framed);
  const first = Math.max(0, Math.min(top, lines.length - room.height + 1));
  const head: Line = [span(` /${field.text} `, "strong"), span(say.helpHint, "muted")];
  return (
    <Pane
      title={`${say.actions.help} ${say.pages[screen]}`}
      lines={[head, ...lines.slice(first, first + room.height - 1)]}
      width={width}
      height={height}
      framed={framed}
      focused
    />
  );
}

export function helpLines(screen: Screen, typed: string, lang: "zh" | "en", width: number): Line[] {
  const topics = help({ front: "terminal", screen }, lang, { can: canOn(screen), typed });
  if (topics.length === 0) return [[` ${words[lang].noMatch}`]];
  const half = width >= 100 ? Math.floor(width / 2) - 2 : width;
  const lines = topics.flatMap(({ label, rows }): Line[] => [
    [span(` ${label}`, "title")],
    ...rows.map(
      ({ keys, label }): Line => [span(fitTo(`   ${keys.join("  ")}`, Math.min(34, half - 20)), "key"), ` ${label}`],
    ),
  ]);
  if (half === width) return lines;
  const middle = Math.ceil(lines.length / 2);
  return lines.slice(0, middle).map((line, at) => [...pad(line, half), ...(lines[middle + at] ?? [])]);
}

function pad(line: Line, to: number): Line {
  const text = line.map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
  const rest = fitTo(text, to).slice(text.length);
  return [...line, rest];
}
