import { parseSync } from "vite";
import { lineAt, type Node, walk } from "./imports.ts";
import { type Finding, unshipped } from "./member.ts";

/** Rooms that put sentences on a screen. What two of them say belongs to the first. */
const SPEAKERS = ["packages/view/", "apps/web/", "apps/tui/"] as const;

/** Reports made up for trying things out. */
const MADE_UP = /\/(?:example|sample)\//;

/** Chinese words and sentences that stand in more than one of the rooms that speak: one meaning is worded once. */
export function saidTwice(sources: readonly { readonly path: string; readonly text: string }[]): Finding[] {
  const known = new Map<string, Place[]>();
  for (const { path, text } of sources) {
    const room = SPEAKERS.find((one) => path.startsWith(`${one}src/`));
    if (!room || !/\.tsx?$/.test(path) || unshipped(path) || MADE_UP.test(path)) continue;
    for (const { said, line } of sentences(path, text))
      known.set(said, [...(known.get(said) ?? []), { room, at: `${path}:${line}` }]);
  }
  return [...known].flatMap(([said, places]) => {
    const rooms = SPEAKERS.filter((room) => places.some((place) => place.room === room));
    if (rooms.length < 2) return [];
    const [, ...later] = rooms.flatMap((room) => places.find((place) => place.room === room) ?? []);
    const first = places.find(({ room }) => room === rooms[0]) as Place;
    return later.map(({ at }) => ({ kind: "saidTwice" as const, at, says: `「${said}」 is said at ${first.at} too` }));
  });
}

interface Place {
  readonly room: (typeof SPEAKERS)[number];
  readonly at: string;
}

/** Whole texts, and longer pieces between the values that are put into a sentence. */
function sentences(path: string, text: string): { said: string; line: number }[] {
  const found: { said: string; line: number }[] = [];
  const take = (raw: string, least: number, { start }: Node) => {
    const said = raw.replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, "");
    if ((said.match(/\p{Script=Han}/gu)?.length ?? 0) >= least) found.push({ said, line: lineAt(text, start) });
  };
  walk(parseSync(path, text).program, (node) => {
    if (node.type === "Literal" && typeof node.value === "string") take(node.value, WORD, node);
    if (node.type === "JSXText") take(String(node.value), WORD, node);
    if (node.type !== "TemplateLiteral") return;
    const quasis = (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
    take(quasis.join(VALUE), WORD, node);
    if (quasis.length > 1) for (const piece of quasis) take(piece, PIECE, node);
  });
  return found;
}

/** Stands for a value; a letter, so that it is no punctuation. */
const VALUE = "n";
const WORD = 2;
/** A shorter one is a measure word or a conjunction. */
const PIECE = 4;
