import type { Member } from "@gouji/reader";
import { fileAt, type Input, type Place } from "./input.ts";
import { inBoth } from "./lang.ts";
import { Refusal } from "./refusal.ts";

/**
 * The files within an archive as inputs of their own, `a.zip!/b.docx`. What is no archive, or is damaged, stays one input, to
 * be read or refused as it is. Only one archive is held in memory, however many are to be read.
 */
export async function unpacked(input: Input): Promise<Input[]> {
  if (!ARCHIVE.test(input.file)) return [input];
  // It may have changed since it was last looked at.
  last = undefined;
  const found = await opened(input).catch(() => undefined);
  // One that holds nothing to be read has to be heard of too.
  if (!found?.length) return [input];
  return found.map(({ name }) => memberOf(input, name));
}

/** The same file or member again, as another thread finds it. */
export function inputAt(file: string, { path, member }: Place): Input {
  const outer = fileAt(file, path);
  return member === undefined ? outer : { ...memberOf(outer, member), file };
}

const memberOf = (archive: Input, name: string): Input => ({
  file: `${archive.file}!/${name}`,
  ...(archive.place && { place: { ...archive.place, member: name } }),
  bytes: () => bytesOf(archive, name),
});

/** By the name, since every file would have to be opened otherwise before the first is read. */
const ARCHIVE = /\.zip$/i;

let last: { readonly input: Input; readonly members: Promise<readonly Member[] | undefined> } | undefined;

function opened(input: Input): Promise<readonly Member[] | undefined> {
  if (!last || !same(last.input, input)) last = { input, members: membersOf(input) };
  return last.members;
}

const same = (one: Input, other: Input) =>
  one === other || (one.place !== undefined && one.place.path === other.place?.path);

async function membersOf(input: Input) {
  const { members } = await reader();
  return members(await input.bytes());
}

/** Loaded when the first archive comes. */
const reader = () => import("@gouji/reader");

async function bytesOf(archive: Input, name: string): Promise<Uint8Array> {
  const member = (await opened(archive))?.find((one) => one.name === name);
  const bytes = await member?.bytes();
  if (!bytes) throw new Refusal("unreadable", { zh: "压缩包已改变。", en: "The archive has changed." });
  if (!("refused" in bytes)) return bytes;
  const { refused } = bytes;
  const { speakRefusal } = await reader();
  throw new Refusal(
    refused.code,
    inBoth((lang) => speakRefusal(refused, lang)),
  );
}
