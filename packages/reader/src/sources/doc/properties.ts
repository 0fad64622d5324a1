import { Bytes } from "../bytes.ts";

/** What is set for a stretch of the stream: one change after the other, each a code with its operand. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly set: ReadonlyMap<number, Bytes>;
}

const PAGE = 512;

/**
 * The stretches of a stream with what is set for them. They are kept on pages of 512 bytes; a table at the side lists the
 * pages.
 */
export function stretchesOf(
  stream: Bytes,
  table: Bytes,
  at: number,
  length: number,
  kind: "characters" | "paragraphs",
  data: Bytes | undefined,
): Stretch[] {
  const pages = Math.floor((length - 4) / 8);
  const stretches: Stretch[] = [];
  for (let page = 0; page < pages; page++) {
    const start = (table.u32(at + (pages + 1) * 4 + page * 4) & 0x3fffff) * PAGE;
    const count = stream.u8(start + PAGE - 1);
    const behind = start + (count + 1) * 4;
    for (let one = 0; one < count; one++) {
      const said = stream.u8(behind + one * (kind === "characters" ? 1 : 13));
      stretches.push({
        from: stream.u32(start + one * 4),
        to: stream.u32(start + one * 4 + 4),
        set: said === 0 ? new Map() : setAt(stream, start + said * 2, kind, data),
      });
    }
  }
  return stretches.sort((a, b) => a.from - b.from);
}

function setAt(
  stream: Bytes,
  at: number,
  kind: "characters" | "paragraphs",
  data: Bytes | undefined,
): ReadonlyMap<number, Bytes> {
  const count = stream.u8(at);
  if (kind === "characters") return changesIn(new Bytes(stream.piece(at + 1, count)));
  // An odd number of bytes, or an even one counted anew. The style stands before the changes.
  const [from, length] = count > 0 ? [at + 1, count * 2 - 1] : [at + 2, stream.u8(at + 1) * 2];
  if (length < 2) return new Map();
  const set = changesIn(new Bytes(stream.piece(from + 2, length - 2)));
  const elsewhere = set.get(HUGE);
  if (!elsewhere || !data) return set;
  const place = elsewhere.u32(0);
  return new Map([...set, ...changesIn(new Bytes(data.piece(place + 2, data.u16(place))))]);
}

/** What has no room on the page is kept in a stream of its own. */
const HUGE = 0x6646;
const TABLE = 0xd608;
const TABS = 0xc615;

function changesIn(list: Bytes): ReadonlyMap<number, Bytes> {
  const changes = new Map<number, Bytes>();
  for (let at = 0; at + 2 < list.all.length; ) {
    const code = list.u16(at);
    at += 2;
    const [before, length] = sizeOf(code, list, at);
    if (at + before + length > list.all.length) break;
    changes.set(code, new Bytes(list.piece(at + before, length)));
    at += before + length;
  }
  return changes;
}

/** How long an operand is, and how much of it says so. */
function sizeOf(code: number, list: Bytes, at: number): readonly [number, number] {
  const kind = code >> 13;
  if (kind < 6) return [0, [1, 1, 2, 4, 2, 2][kind] as number];
  if (kind === 7) return [0, 3];
  if (code === TABLE) return [2, Math.max(0, list.u16(at) - 1)];
  const said = list.u8(at);
  return code === TABS && said === 255 ? [1, list.all.length] : [1, said];
}
