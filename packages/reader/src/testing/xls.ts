import { asOle } from "./ole.ts";

type RecordWritten = readonly [type: number, ...body: (number | readonly number[])[]];

export const u16 = (value: number) => [value & 255, (value >> 8) & 255];
export const u32 = (value: number) => [...u16(value), ...u16(value >>> 16)];
export const f64 = (value: number) => [...new Uint8Array(new Float64Array([value]).buffer)];
/** Two bytes to a character, with the head that says so. */
export const wide = (text: string) => [...u16(text.length), 1, ...utf16(text)];
export const utf16 = (text: string) => Array.from({ length: text.length }, (_, at) => u16(text.charCodeAt(at))).flat();

/** Writes a workbook of one sheet, record by record: what all sheets share, then the cells. */
export function asXls(
  shared: readonly RecordWritten[],
  cells: readonly RecordWritten[],
  version: 0x0600 | 0x0500 = 0x0600,
): Uint8Array<ArrayBuffer> {
  const begin = (kind: number): RecordWritten => [0x0809, u16(version), u16(kind), Array(12).fill(0)];
  const end: RecordWritten = [0x000a];
  const name = version === 0x0600 ? [1, 0, 65] : [1, 65];
  const book = (at: number) => [begin(5), ...shared, [0x0085, u32(at), [0, 0], name] as const, end].flatMap(bytesOf);
  const stream = [...book(book(0).length), ...[begin(16), ...cells, end].flatMap(bytesOf)];
  return asOle({ [version === 0x0600 ? "Workbook" : "Book"]: Uint8Array.from(stream) });
}

function bytesOf([type, ...body]: RecordWritten): number[] {
  const bytes = body.flat();
  return [...u16(type), ...u16(bytes.length), ...bytes];
}
