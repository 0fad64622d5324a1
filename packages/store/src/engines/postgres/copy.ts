import { once } from "node:events";
import { finished } from "node:stream/promises";
import type { ReservedSql } from "postgres";

const CHUNK = 1 << 18;

/** Pours rows into a table with COPY, in its text format: several times as fast as INSERT. */
export async function copy(
  connection: ReservedSql,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const into = await connection.unsafe(`copy ${table} (${columns.join(", ")}) from stdin`).writable();
  const done = finished(into);
  let text = "";
  for (const row of rows) {
    text += `${columns.map((column) => field(row[column])).join("\t")}\n`;
    if (text.length > CHUNK) {
      if (!into.write(text)) await Promise.race([once(into, "drain"), done]);
      text = "";
    }
  }
  into.end(text);
  await done;
}

function field(value: unknown): string {
  if (value === null || value === undefined) return "\\N";
  if (value instanceof Uint8Array)
    return `\\\\x${Buffer.from(value.buffer, value.byteOffset, value.length).toString("hex")}`;
  return SPECIAL.test(String(value)) ? String(value).replace(SPECIALS, (c) => ESCAPES[c] as string) : String(value);
}

const SPECIAL = /[\\\t\n\r]/;
const SPECIALS = /[\\\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
