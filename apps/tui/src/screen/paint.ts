import type { Options } from "../options.ts";
import type { World } from "../world.ts";
import type { Span } from "./line.ts";
import { type Ink, type Role, roles, type Style } from "./roles.ts";

/** How many colours there are: none, 16, 256, or all. */
export type Depth = 0 | 16 | 256 | 16777216;

/** The option decides, then FORCE_COLOR and NO_COLOR, then what the terminal says of itself. */
export function depthOf({ color }: Pick<Options, "color">, { env }: Pick<World, "env">): Depth {
  if (color === "never") return 0;
  const forced = env.FORCE_COLOR;
  if (forced === "0" || forced === "false") return 0;
  if (forced === "2") return 256;
  if (forced === "3") return 16777216;
  if (color !== "always" && !forced && (env.NO_COLOR || env.TERM === "dumb")) return 0;
  if (/^(?:truecolor|24bit)$/.test(env.COLORTERM ?? "")) return 16777216;
  return /256|ghostty|kitty/.test(env.TERM ?? "") ? 256 : 16;
}

/** Text as the terminal is told to draw it. */
export type Paint = (spans: readonly Span[]) => string;

export function painter(depth: Depth): Paint {
  const codes = new Map<Role, readonly [string, string]>(
    (Object.keys(roles) as Role[]).map((role) => [role, codesOf(roles[role], depth)]),
  );
  return (spans) => {
    let drawn = "";
    let [open, close] = NONE;
    for (const { text, role } of spans) {
      const [mine, end] = (role && codes.get(role)) ?? NONE;
      // Each change of style costs the frame more than a character, so like runs on into like, and blanks into anything.
      if (mine !== open && !(BLANK.test(text) && !SEEN.test(open) && !SEEN.test(mine))) {
        drawn += close + mine;
        [open, close] = [mine, end];
      }
      drawn += text;
    }
    return drawn + close;
  };
}

const NONE: readonly [string, string] = ["", ""];
const BLANK = /^ *$/;
// Underlines and inverse are seen on a blank too.
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what terminals are told
const SEEN = /\x1b\[(?:[\d;]*;)?[47](?:;[\d;]*)?m/;

function codesOf(style: Style, depth: Depth): readonly [string, string] {
  const open: (string | number)[] = [];
  const close: number[] = [];
  if (style.bold) {
    open.push(1);
    close.push(22);
  }
  if (style.underline) {
    open.push(4);
    close.push(24);
  }
  if (style.inverse) {
    open.push(7);
    close.push(27);
  }
  if (style.ink && depth > 0) {
    open.push(INKS[style.ink][depth as 16]);
    close.push(39);
  }
  const sgr = (all: readonly (string | number)[]) => (all.length > 0 ? `\x1b[${all.join(";")}m` : "");
  return [sgr(open), sgr(close)];
}

// Readable on light and dark ground alike; no bright black, which some themes draw in the colour of the ground.
const INKS: Readonly<Record<Ink, Readonly<Record<16 | 256 | 16777216, string | number>>>> = {
  muted: { 16: 39, 256: "38;5;245", 16777216: "38;2;128;138;148" },
  accent: { 16: 36, 256: "38;5;32", 16777216: "38;2;46;134;208" },
  error: { 16: 31, 256: "38;5;167", 16777216: "38;2;217;72;62" },
  warning: { 16: 33, 256: "38;5;172", 16777216: "38;2;196;130;20" },
  ok: { 16: 32, 256: "38;5;36", 16777216: "38;2;20;150;112" },
};
