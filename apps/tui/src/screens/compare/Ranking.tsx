import type { Standings } from "@gouji/view";
import { fitTo, type Line, opening, span, spotted, wrap } from "../../screen/line.ts";
import { centred } from "../../screen/list.ts";
import { inside, Pane } from "../../screen/Pane.tsx";
import type { ScreenProps } from "../../screen/scene.ts";
import { shortNames } from "../../screen/shortNames.ts";
import { words } from "../../screen/words/index.ts";

const VALUE = 9;
const RANK = 15;

/** How everyone stands by one measure in the year, with the authority one is at in the middle. */
export function Ranking({
  state,
  scene,
  standings,
  width,
  height,
  framed,
  focused,
}: ScreenProps & {
  readonly standings: Standings | undefined;
  readonly framed: boolean;
  readonly focused: boolean;
}) {
  const { held, lang } = scene;
  const room = inside(width, height, framed);
  const short = held ? shortNames(held) : (name: string) => name;
  const rows = standings?.rows ?? [];
  const at = Math.max(
    0,
    rows.findIndex(({ authority }) => authority === state.at.authority),
  );
  const title = standings ? opening(wrap(standings.title, room.width - 4), 2) : [];
  const space = Math.max(1, room.height - title.length);
  const top = centred(at, rows.length, space);
  const lines: Line[] = [
    ...title.map((line): Line => [span(` ${line}`, "muted")]),
    ...rows.slice(top, top + space).map((row): Line => {
      const mine = row.authority === state.at.authority;
      return spotted(row.authority, [
        span(mine ? ">" : " ", "accent"),
        span(fitTo(short(row.name), Math.max(10, room.width - 1 - VALUE - RANK)), mine ? "chosen" : undefined),
        span(fitTo(row.text, VALUE, "right"), row.doubtful ? "warning" : undefined),
        span(fitTo(row.rankSaid, RANK, "right"), "muted"),
      ]);
    }),
  ];
  return (
    <Pane
      title={`${words[lang].standings} ${state.at.year ?? ""}`}
      lines={lines}
      width={width}
      height={height}
      framed={framed}
      focused={focused}
    />
  );
}
