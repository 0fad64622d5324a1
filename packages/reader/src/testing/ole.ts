/** Writes a compound file of streams of at least 4096 bytes each, in sectors of 512 one behind the other. */
export function asOle(streams: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const names = Object.keys(streams);
  const padded = names.map((name) => pad(streams[name] as Uint8Array, 4096));
  const counts = padded.map((bytes) => bytes.length / SECTOR);
  const directory = Math.ceil((names.length + 1) / 4);
  const used = counts.reduce((sum, count) => sum + count, directory);
  const tables = Math.ceil((used + 4) / 127);
  const file = new Uint8Array((1 + tables + used) * SECTOR);
  const view = new DataView(file.buffer);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, value] of [
    [0x18, 0x3e],
    [0x1a, 3],
    [0x1c, 0xfffe],
    [0x1e, 9],
    [0x20, 6],
  ] as const) {
    view.setUint16(at, value, true);
  }
  const words = { 44: tables, 48: tables, 56: 4096, 60: END, 68: END };
  for (const [at, value] of Object.entries(words)) view.setUint32(Number(at), value, true);
  for (let at = 0; at < 109; at++) view.setUint32(0x4c + at * 4, at < tables ? at : FREE, true);
  // The table of chains comes first, then the directory, then the streams.
  const link = (sector: number, next: number) => view.setUint32(SECTOR + sector * 4, next, true);
  for (let at = 0; at < tables * 128; at++) link(at, FREE);
  for (let at = 0; at < tables; at++) link(at, 0xfffffffd);
  const run = (from: number, count: number) => {
    for (let at = from; at < from + count; at++) link(at, at + 1 < from + count ? at + 1 : END);
  };
  run(tables, directory);
  let sector = tables + directory;
  const entry = (index: number, name: string, type: number, start: number, size: number) => {
    const at = (1 + tables) * SECTOR + index * 128;
    [...name].forEach((char, i) => {
      view.setUint16(at + i * 2, char.charCodeAt(0), true);
    });
    view.setUint16(at + 64, name.length * 2 + 2, true);
    file[at + 66] = type;
    for (const side of [68, 72, 76]) view.setUint32(at + side, FREE, true);
    view.setUint32(at + 116, start, true);
    view.setUint32(at + 120, size, true);
  };
  entry(0, "Root Entry", 5, END, 0);
  names.forEach((name, index) => {
    const bytes = padded[index] as Uint8Array;
    entry(index + 1, name, 2, sector, bytes.length);
    file.set(bytes, (1 + sector) * SECTOR);
    run(sector, counts[index] as number);
    sector += counts[index] as number;
  });
  return file;
}

const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;

function pad(bytes: Uint8Array, least: number): Uint8Array {
  const padded = new Uint8Array(Math.max(least, Math.ceil(bytes.length / SECTOR) * SECTOR));
  padded.set(bytes);
  return padded;
}
