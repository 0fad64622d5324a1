import type { IPty } from "@lydell/node-pty";
import xterm from "@xterm/headless";
import { widths } from "./widths.ts";

export interface Command {
  readonly file: string;
  readonly args?: readonly string[];
  readonly columns?: number;
  readonly rows?: number;
  readonly cwd?: string;
  /** Beside what this process has; null takes one away. */
  readonly env?: Readonly<Record<string, string | null>>;
  /** Columns of a sign whose width Unicode leaves open. */
  readonly ambiguous?: 1 | 2;
}

/** A terminal with a command in it. */
export interface Terminal {
  readonly pid: number;
  /** The rows as they are drawn, without blanks at their ends. */
  lines(): string[];
  text(): string;
  cursor(): { readonly x: number; readonly y: number };
  /** What the command has switched on. */
  modes(): { readonly alternate: boolean; readonly mouse: boolean; readonly paste: boolean; readonly cursor: boolean };
  /** Whether a sign of two columns stands where it has room: none is cut by the edge or overwritten by half. */
  whole(): boolean;
  /** Everything the command has sent. */
  sent(): string;
  send(keys: string): void;
  resize(columns: number, rows: number): void;
  kill(signal: NodeJS.Signals): void;
  /** Waits until it is so; throws with what is on the screen where it never is. */
  until(so: string | RegExp | ((text: string) => boolean), within?: number): Promise<string>;
  /** Waits until the command has sent nothing for so many milliseconds. */
  quiet(pause?: number): Promise<string>;
  /** Milliseconds from sending the keys to the last of what was sent back before that pause; null where nothing was. */
  answered(keys: string, pause?: number): Promise<number | null>;
  /** When it was started, when something could first be read, and when the last of what it sent came: `performance.now()`. */
  readonly times: { readonly started: number; drawn: number; last: number };
  readonly ended: Promise<{ readonly code: number; readonly signal: number }>;
  close(): void;
}

/** Why no terminal can be had here; null where one can. */
export async function lacking(): Promise<string | null> {
  try {
    await import("@lydell/node-pty");
    return null;
  } catch (error) {
    return `no terminal on ${process.platform} ${process.arch}: ${error instanceof Error ? error.message.split("\n")[0] : error}`;
  }
}

/** Runs the command in a terminal of its own. Throws where none can be had; `lacking` tells beforehand. */
export async function terminal(command: Command): Promise<Terminal> {
  const { spawn } = await import("@lydell/node-pty");
  const { file, args = [], columns = 80, rows = 24, cwd = process.cwd(), env = {}, ambiguous = 1 } = command;
  const screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 200 });
  screen.unicode.register(widths(ambiguous));
  screen.unicode.activeVersion = `ambiguous ${ambiguous}`;
  let hidden = false;
  screen.parser.registerCsiHandler({ prefix: "?", final: "l" }, (given) => shown(given, true));
  screen.parser.registerCsiHandler({ prefix: "?", final: "h" }, (given) => shown(given, false));

  const times = { started: performance.now(), drawn: 0, last: 0 };
  let sent = "";
  let behind = 0;
  const pty: IPty = spawn(file, [...args], {
    name: env.TERM ?? "xterm-256color",
    cols: columns,
    rows,
    cwd,
    env: environment(env),
  });
  pty.onData((piece) => {
    const now = performance.now();
    times.last = now;
    sent += piece;
    behind++;
    screen.write(piece, () => {
      behind--;
      if (times.drawn === 0 && WORDS.test(one.text())) times.drawn = now;
    });
  });
  // What the command asks of the terminal (where the cursor stands) is answered as a terminal does.
  screen.onData((answer) => pty.write(answer));
  let over = false;
  const ended = new Promise<{ code: number; signal: number }>((done) =>
    pty.onExit(({ exitCode, signal }) => {
      over = true;
      done({ code: exitCode, signal: signal ?? 0 });
    }),
  );

  const one: Terminal = {
    pid: pty.pid,
    times,
    ended,
    sent: () => sent,
    lines: () => drawn().map((row) => row.translateToString(true)),
    text: () => one.lines().join("\n"),
    cursor: () => ({ x: screen.buffer.active.cursorX, y: screen.buffer.active.cursorY }),
    modes: () => ({
      alternate: screen.buffer.active.type === "alternate",
      mouse: screen.modes.mouseTrackingMode !== "none",
      paste: screen.modes.bracketedPasteMode,
      cursor: !hidden,
    }),
    whole: () =>
      drawn().every((row) =>
        Array.from({ length: screen.cols }, (_, x) => row.getCell(x)).every(
          (cell, x) => cell?.getWidth() !== 2 || row.getCell(x + 1)?.getWidth() === 0,
        ),
      ),
    send: (keys) => pty.write(keys),
    resize(to, high) {
      screen.resize(to, high);
      pty.resize(to, high);
    },
    kill: (signal) => pty.kill(signal),
    async until(so, within = 20_000) {
      const end = performance.now() + within;
      for (;;) {
        const text = one.text();
        if (
          behind === 0 &&
          (typeof so === "function" ? so(text) : typeof so === "string" ? text.includes(so) : so.test(text))
        )
          return text;
        if (performance.now() > end) throw new Error(`not within ${within} ms: ${so}\n${text}`);
        await rest(5);
      }
    },
    async quiet(pause = 150) {
      const from = performance.now();
      while (behind > 0 || performance.now() - Math.max(from, times.last) < pause) await rest(5);
      return one.text();
    },
    async answered(keys, pause = 150) {
      const from = performance.now();
      pty.write(keys);
      await one.quiet(pause);
      return times.last > from ? times.last - from : null;
    },
    close() {
      if (!over) pty.kill("SIGKILL");
      screen.dispose();
    },
  };
  return one;

  function drawn() {
    const { active } = screen.buffer;
    return Array.from({ length: screen.rows }, (_, y) => active.getLine(active.baseY + y)).filter(
      (row) => row !== undefined,
    );
  }

  function shown(given: readonly (number | number[])[], hides: boolean): boolean {
    if (given.includes(25)) hidden = hides;
    return false;
  }
}

// A sign that asks how wide it is drawn is not yet something to read.
const WORDS = /[\p{Script=Han}A-Za-z]{2}/u;

const environment = (changes: Readonly<Record<string, string | null>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries({ ...process.env, TERM: "xterm-256color", ...changes }).filter(
      (pair): pair is [string, string] => typeof pair[1] === "string",
    ),
  );

const rest = (time: number) => new Promise((done) => setTimeout(done, time));
