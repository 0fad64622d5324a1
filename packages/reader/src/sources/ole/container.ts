import { Refused } from "../source.ts";

/**
 * The streams of a compound file (the "OLE" files of Word 97 and Excel 97), by name. The file is a disk in small: sectors,
 * chained by a table. A chain that leaves the file is the mark of one that was cut short; one that meets itself, of a false one.
 */
export function openOle(bytes: Uint8Array): ReadonlyMap<string, () => Uint8Array> {
  if (bytes.length < HEADER) throw new Refused({ code: "truncated" });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(0x1e, true);
  if (shift !== 9 && shift !== 12) throw new Refused({ code: "unreadable" });
  const disk: Disk = { bytes, view, sector: 1 << shift, next: [] };
  disk.next.push(...tableOf(disk));
  const directory = read(disk, chain(disk.next, view.getUint32(0x30, true)));
  const entries = entriesOf(directory);
  const root = entries.find((entry) => entry.type === ROOT);
  if (!root) throw new Refused({ code: "unreadable" });
  const cutoff = view.getUint32(0x38, true);
  const small = smallOf(disk, root);
  return new Map(
    entries
      .filter((entry) => entry.type === STREAM)
      .map((entry) => [entry.name, () => (entry.size < cutoff ? small(entry) : large(disk, entry))]),
  );
}

const HEADER = 512;
const LAST = 0xfffffffa;
const STREAM = 2;
const ROOT = 5;

interface Disk {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly sector: number;
  /** Which sector follows each. */
  readonly next: number[];
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly start: number;
  readonly size: number;
}

/** Where a sector begins in the file; the header takes the room of the first one. */
function startOf({ bytes, sector }: Disk, at: number): number {
  const start = (at + 1) * sector;
  if (start >= bytes.length) throw new Refused({ code: "truncated" });
  return start;
}

/** The table of chains: the header lists its first sectors, further lists the rest. */
function tableOf(disk: Disk): number[] {
  const { view, sector, bytes } = disk;
  const perSector = sector / 4;
  const most = Math.ceil(bytes.length / sector);
  const sectors: number[] = [];
  for (let at = 0; at < 109; at++) sectors.push(view.getUint32(0x4c + at * 4, true));
  let more = view.getUint32(0x44, true);
  for (let lists = 0; more < LAST && lists <= most; lists++) {
    const start = startOf(disk, more);
    if (start + sector > bytes.length) throw new Refused({ code: "truncated" });
    for (let at = 0; at < perSector - 1; at++) sectors.push(view.getUint32(start + at * 4, true));
    more = view.getUint32(start + sector - 4, true);
  }
  const table: number[] = [];
  for (const one of sectors) {
    if (one >= LAST || table.length > most) continue;
    const start = startOf(disk, one);
    if (start + sector > bytes.length) throw new Refused({ code: "truncated" });
    for (let at = 0; at < perSector; at++) table.push(view.getUint32(start + at * 4, true));
  }
  return table;
}

function chain(next: readonly number[], first: number): number[] {
  const sectors: number[] = [];
  for (let at = first; at < LAST; at = next[at] ?? LAST) {
    if (sectors.length > next.length) throw new Refused({ code: "unreadable" });
    sectors.push(at);
  }
  return sectors;
}

function read(disk: Disk, sectors: readonly number[], size = sectors.length * disk.sector): Uint8Array {
  const found = new Uint8Array(Math.min(size, sectors.length * disk.sector));
  sectors.forEach((at, index) => {
    const from = startOf(disk, at);
    const room = found.length - index * disk.sector;
    if (room <= 0) return;
    const piece = disk.bytes.subarray(from, from + Math.min(disk.sector, room));
    if (piece.length < Math.min(disk.sector, room) && size < sectors.length * disk.sector) {
      throw new Refused({ code: "truncated" });
    }
    found.set(piece, index * disk.sector);
  });
  return found;
}

function large(disk: Disk, { start, size }: Entry): Uint8Array {
  const sectors = chain(disk.next, start);
  if (sectors.length * disk.sector < size) throw new Refused({ code: "truncated" });
  return read(disk, sectors, size);
}

/** Small streams share one, in sectors of their own. */
function smallOf(disk: Disk, root: Entry): (entry: Entry) => Uint8Array {
  const sector = 1 << disk.view.getUint16(0x20, true);
  return ({ start, size }) => {
    const table = read(disk, chain(disk.next, disk.view.getUint32(0x3c, true)));
    const next = new DataView(table.buffer);
    const links = Array.from({ length: table.length / 4 }, (_, at) => next.getUint32(at * 4, true));
    const store = read(disk, chain(disk.next, root.start));
    const sectors = chain(links, start);
    if (sectors.length * sector < size) throw new Refused({ code: "truncated" });
    const found = new Uint8Array(size);
    sectors.forEach((at, index) => {
      const room = size - index * sector;
      if (room > 0) found.set(store.subarray(at * sector, at * sector + Math.min(sector, room)), index * sector);
    });
    return found;
  };
}

const ENTRY = 128;

function entriesOf(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(64, view.getUint16(at + 64, true));
    const name = new TextDecoder("utf-16le").decode(directory.subarray(at, at + Math.max(0, length - 2)));
    entries.push({
      name,
      type: view.getUint8(at + 66),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}
