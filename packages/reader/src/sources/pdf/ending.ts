/** Whether the file was cut short: it lacks its end, or has fewer bytes than it says. */
export function isCut(bytes: Uint8Array): boolean {
  const text = (from: number, to: number) => new TextDecoder("latin1").decode(bytes.subarray(Math.max(0, from), to));
  const [, said] = /\/Linearized\b[^>]{0,200}?\/L\s+(\d{1,12})/.exec(text(0, 1024)) ?? [];
  if (said !== undefined && Number(said) > bytes.length) return true;
  return !text(bytes.length - TAIL, bytes.length).includes("%%EOF");
}

/** Mail and web servers leave things behind the end. */
const TAIL = 64 * 1024;
