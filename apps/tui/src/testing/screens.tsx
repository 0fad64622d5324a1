import { render } from "ink-testing-library";
import stringWidth from "string-width";
import { expect, vi } from "vitest";
import type { Lang } from "../lang.ts";
import { App } from "../screen/App.tsx";
import { type Look, LookContext } from "../screen/look.ts";
import type { Outside } from "../screen/outside.ts";
import { painter } from "../screen/paint.ts";
import { type Page, PaperContext, paper } from "../screen/paper.ts";
import type { State } from "../screen/state.ts";
import type { Source } from "../source/source.ts";
import { countySource } from "./county.ts";

export { KEYS } from "./keys.ts";

export interface Shown {
  /** What stands on the screen. */
  text(): string;
  /** Waits until it says so. */
  until(said: string | RegExp): Promise<string>;
  /** Sends keys one after the other, as a terminal sends them. */
  press(...keys: readonly string[]): Promise<string>;
  resize(columns: number, rows: number): Promise<string>;
  readonly outside: { readonly copied: string[]; readonly browsed: string[]; readonly ran: string[][] };
  readonly close: () => void;
}

/** One county for every test: judging it is most of the work. */
export const shared = countySource([2022, 2023, 2024], 30);

/** The screens over the county, on a terminal of that size. No line may ever be longer than the terminal. */
export async function screens({
  columns = 80,
  rows = 24,
  lang = "zh",
  frames = "lines",
  source = shared,
  start = {},
}: {
  readonly columns?: number;
  readonly rows?: number;
  readonly lang?: Lang;
  readonly frames?: Look["frames"];
  readonly source?: Source;
  readonly start?: Partial<State>;
} = {}): Promise<Shown> {
  const done = { copied: [] as string[], browsed: [] as string[], ran: [] as string[][] };
  const outside: Outside = {
    copy: async (text) => {
      done.copied.push(text);
      return "osc52";
    },
    browse: async (address) => {
      done.browsed.push(address);
      return false;
    },
    run: async (argv) => {
      done.ran.push([...argv]);
      return { exit: 0, lines: ["one line", "另一行"] };
    },
    mouse: () => {},
    redraw: () => {},
    suspend: async () => {},
  };
  let page: Page | null = null;
  const sheet = paper((now) => {
    page = now;
  });
  const shown = render(
    <LookContext value={{ lang, paint: painter(0), frames }}>
      <PaperContext value={sheet}>
        <App source={source} outside={outside} start={{ mouse: false, ...start }} />
      </PaperContext>
    </LookContext>,
  );
  const size = { columns, rows };
  Object.defineProperties(shown.stdout, { columns: { get: () => size.columns }, rows: { get: () => size.rows } });
  const text = () => {
    const rows = page?.rows(size) ?? [];
    const frame = rows.map((spans) => painter(0)(spans).replace(ESCAPES, "").trimEnd()).join("\n");
    for (const line of frame.split("\n")) {
      expect(stringWidth(line), line).toBeLessThanOrEqual(size.columns);
      if (frames === "ascii") expect(stringWidth(line, { ambiguousIsNarrow: false }), line).toBe(stringWidth(line));
    }
    expect(frame.split("\n").length).toBeLessThanOrEqual(size.rows);
    return frame;
  };
  // Effects and the frames after them come in turns of their own, and late on a busy machine.
  const settled = async () => {
    await new Promise((rest) => setTimeout(rest, 60));
    for (let turn = 0; turn < 5; turn++) await new Promise((rest) => setImmediate(rest));
  };
  const until = (said: string | RegExp) =>
    vi.waitFor(
      () => {
        const now = text();
        if (typeof said === "string" ? !now.includes(said) : !said.test(now))
          throw new Error(`not on the screen: ${said}\n${now}`);
        return now;
      },
      { timeout: 8000, interval: 25 },
    );
  const resize = async (to: number, high: number) => {
    size.columns = to;
    size.rows = high;
    shown.stdout.emit("resize");
    await settled();
    return text();
  };
  await settled();
  await resize(columns, rows);
  return {
    text,
    until,
    resize,
    outside: done,
    close: shown.unmount,
    async press(...keys) {
      for (const key of keys) {
        shown.stdin.write(key);
        // An escape is told from a sequence by what does not follow it.
        await settled();
      }
      return text();
    },
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal obeys
const ESCAPES = /\x1b\[[0-9;?]*[A-Za-z]/g;
