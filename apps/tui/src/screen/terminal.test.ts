// The built command in a terminal, as a person has it before them.
import { type Command, type Terminal, terminal } from "@gouji/terminal";
import stringWidth from "string-width";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { built, documents, screenless } from "../testing/built.ts";
import { KEYS } from "../testing/keys.ts";

const skipped = await screenless();
if (skipped) console.log(`the screens are not tried in a terminal: ${skipped}`);

vi.setConfig({ testTimeout: 60_000 });

let county: ReturnType<typeof documents>;
const open: Terminal[] = [];
beforeAll(() => {
  if (!skipped) county = documents();
});
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});
afterAll(() => county?.remove());

interface Wanted extends Partial<Command> {
  readonly words?: readonly string[];
}

/** The documents of the county, opened; done once the list is there. */
async function shown({ env, words = [], ...rest }: Wanted = {}): Promise<Terminal> {
  const one = await terminal({
    file: process.execPath,
    args: [built, "open", county.folder, ...words],
    env: { GOUJI_LANG: "zh", GOUJI_AMBIGUOUS: null, NO_COLOR: null, COLORTERM: null, CI: null, TMUX: null, ...env },
    ...rest,
  });
  open.push(one);
  await one.until("公开率");
  await one.quiet(300);
  return one;
}

const OFF = { alternate: false, mouse: false, paste: false, cursor: true };

describe.skipIf(skipped)("in a terminal", () => {
  test.for([
    [80, 24],
    [100, 30],
    [120, 40],
    [60, 15],
  ] as const)("every screen is whole at %i × %i", async ([columns, rows]) => {
    const one = await shown({ columns, rows });
    for (const screen of ["1", "2", "3", "4", "5", "7", "8", "?"]) {
      one.send(screen);
      await one.quiet(120);
      expect(one.whole(), one.text()).toBe(true);
      expect(one.lines()).toHaveLength(rows);
      expect(one.lines()[0]).toMatch(/ > |帮助|日志/);
      for (const line of one.lines()) expect(stringWidth(line), line).toBeLessThanOrEqual(columns);
      // The lowest row is that of the keys, and nothing was scrolled away above.
      expect(one.lines().at(-1)).toMatch(/F1|Enter|Esc/);
    }
  });

  test("resized while it runs, from 60 columns to 200 and back, nothing of what was there is left", async () => {
    const one = await shown({ columns: 120, rows: 40 });
    const sizes = [
      [60, 40],
      [200, 50],
      [80, 24],
      [200, 24],
      [110, 60],
      [60, 15],
      [120, 40],
    ] as const;
    for (const screen of ["1", "3", "2"]) {
      one.send(screen);
      await one.quiet(120);
      for (const [columns, rows] of sizes) {
        one.resize(columns, rows);
        const drawn = await one.quiet(120);
        expect(one.whole(), drawn).toBe(true);
        one.send("\x0c");
        expect(await one.quiet(), `${columns} × ${rows}`).toBe(drawn);
      }
    }
    one.resize(59, 14);
    await one.until("窗口太小");
    one.resize(80, 24);
    await one.until(/F1/);
  });

  test("a word that an input method commits at once, and a paste, arrive whole, with the caret behind them", async () => {
    const one = await shown();
    one.send("/教育局");
    await one.until("查找 /教育局");
    await one.quiet();
    expect(one.cursor()).toEqual({ x: stringWidth(" 查找 /教育局"), y: 22 });
    expect(one.modes().cursor).toBe(true);
    one.send("\x15\x1b[200~公安\n局\x1b[201~");
    await one.until("/公安 局");
    one.send("\x1b[D");
    await one.quiet();
    expect(one.cursor().x).toBe(stringWidth(" 查找 /公安 "));
    one.send(KEYS.escape);
    await one.quiet();
    expect(one.modes().cursor).toBe(false);
  });

  test("a text longer than the line is seen where the caret is", async () => {
    const one = await shown();
    one.send(`/\x1b[200~${"长".repeat(50)}尾\x1b[201~`);
    await one.until(/\.\.长+尾/);
    await one.quiet();
    expect(one.modes().cursor).toBe(true);
    const [line = ""] = one.lines().slice(-2);
    expect(one.cursor()).toEqual({ x: stringWidth(line.trimEnd()), y: 22 });
  });

  test("full-width letters are the letters", async () => {
    const one = await shown();
    one.send("ｊｊ");
    await one.until(/^> +3 /m);
    one.send("ｋ");
    await one.until(/^> +2 /m);
  });

  test("keys that come in one piece are heard one after the other", async () => {
    const one = await shown();
    one.send("jjj");
    await one.until(/^> +4 /m);
    one.send(KEYS.down.repeat(60));
    await one.until(/^> +12 /m);
  });

  test("every screen is reached, and left, by keys that an input method lets through", async () => {
    const one = await shown();
    one.send(KEYS.f8);
    await one.until(/^>.*[x!]\d+</m);
    one.send(KEYS.enter);
    await one.until("问题 1/");
    one.send("＝７");
    await one.until("试算");
    one.send(KEYS.escape + KEYS.escape);
    await one.quiet();
    one.send("：ｈｅｌｐ");
    await one.quiet();
    expect(one.text()).toContain(":");
    one.send(KEYS.escape);
    await one.quiet();
    one.send(KEYS.f1);
    await one.until("帮助");
    one.send(KEYS.escape);
    await one.quiet();
    one.send("？");
    await one.until("帮助");
    one.send(KEYS.escape);
    await one.quiet();
    one.send(KEYS.f10);
    expect(await one.ended).toMatchObject({ code: 0 });
  });

  test("the mouse clicks and turns the wheel until F9 gives it back to the terminal", async () => {
    const one = await shown();
    expect(one.modes().mouse).toBe(true);
    one.send("\x1b[<65;10;10M");
    await one.until(/^> +4 /m);
    one.send("\x1b[<0;20;6M");
    await one.until(/^> +2 /m);
    // The right button means nothing.
    one.send("\x1b[<2;20;8M\x1b[<2;20;8m");
    await one.quiet();
    expect(one.text()).toMatch(/^> +2 /m);
    one.send(KEYS.f9);
    await one.quiet();
    expect(one.modes().mouse).toBe(false);
    expect((await shown({ words: ["--no-mouse"] })).modes().mouse).toBe(false);
  });

  test.for([
    ["SIGTERM", 143],
    ["SIGHUP", 129],
    ["SIGINT", 130],
  ] as const)("%s leaves the terminal as it was", async ([signal, code]) => {
    const one = await shown();
    expect(one.modes()).toMatchObject({ alternate: true, mouse: true, paste: true });
    one.kill(signal);
    expect(await one.ended).toMatchObject({ code });
    await one.quiet();
    expect(one.modes()).toEqual(OFF);
  });

  test("a crash gives the terminal back before it is told", async () => {
    const crash = "data:text/javascript,process.on('SIGUSR2',()=>{throw new Error('planted')})";
    const one = await shown({ args: ["--import", crash, built, "open", county.folder] });
    one.kill("SIGUSR2");
    expect(await one.ended).toMatchObject({ code: 4 });
    await one.quiet();
    expect(one.modes()).toEqual(OFF);
    expect(one.text()).toContain("planted");
  });

  test("q leaves the terminal as it was, with 0", async () => {
    const one = await shown();
    one.send("q");
    expect(await one.ended).toMatchObject({ code: 0 });
    await one.quiet();
    expect(one.modes()).toEqual(OFF);
    expect(one.text()).not.toContain("公开率");
  });

  test("colours are as many as the terminal has, or none", async () => {
    const colours = async (env: NonNullable<Command["env"]>, ...words: string[]) => {
      const one = await shown({ env, words });
      one.close();
      const sent = one.sent();
      return {
        all: sent.includes("38;2;"),
        many: sent.includes("38;5;"),
        few: /\[(?:1;)?3[1-7]m/.test(sent),
      };
    };
    expect(await colours({ NO_COLOR: "1" })).toEqual({ all: false, many: false, few: false });
    expect(await colours({}, "--color", "never")).toEqual({ all: false, many: false, few: false });
    expect(await colours({ TERM: "xterm" })).toEqual({ all: false, many: false, few: true });
    expect(await colours({ TERM: "xterm-256color" })).toMatchObject({ all: false, many: true });
    expect(await colours({ COLORTERM: "truecolor" })).toMatchObject({ all: true, many: false });
  });

  describe("that draws uncertain signs in two columns, as in Chinese surroundings of old", () => {
    test("frames are whole, of signs that are certain", async () => {
      const one = await shown({ columns: 120, rows: 40, ambiguous: 2 });
      for (const screen of ["1", "2", "3", "4", "5", "7"]) {
        one.send(screen);
        const text = await one.quiet(120);
        expect(text).not.toMatch(/[─│┌┐└┘…·“”①]/);
        expect(one.whole(), text).toBe(true);
        const frames = one.lines().filter((line) => /^\|.*\|$/.test(line));
        for (const line of frames) expect(stringWidth(line), line).toBe(120);
      }
    });

    test("what the terminal says of itself can be overruled", async () => {
      const one = await shown({ columns: 120, rows: 40, words: ["--ambiguous", "2"] });
      expect(one.text()).toContain("+- ");
      expect((await shown({ columns: 120, rows: 40 })).text()).toContain("┌─");
    });
  });

  test("a window without a place for it prints text, and no escapes", async () => {
    const one = await terminal({ file: process.execPath, args: [built, "open", county.folder], env: { TERM: "dumb" } });
    open.push(one);
    expect(await one.ended).toMatchObject({ code: 0 });
    expect(one.sent()).not.toContain("\x1b");
    expect(one.sent()).toContain("公安局");
  });
});
