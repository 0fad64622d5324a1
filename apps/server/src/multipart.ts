/** One part of a form, as it comes in. `bytes` is undefined where there was more than is taken; the rest was passed over. */
export interface Part {
  readonly field: string;
  /** Of a file; a plain field has none. */
  readonly name: string | undefined;
  readonly bytes: Uint8Array | undefined;
}

const HEAD = 16 * 1024;

/**
 * The parts of a multipart/form-data body, one by one, so that no more than one file is held at a time. Throws a RangeError where
 * the body is none, or breaks off.
 */
export async function* partsOf(body: AsyncIterable<Uint8Array>, boundary: string, most: number): AsyncGenerator<Part> {
  const rest = taking(body);
  const line = Buffer.from(`\r\n--${boundary}`);
  rest.unread(Buffer.from("\r\n"));
  await rest.until(line, 0);
  for (;;) {
    const ahead = await rest.exactly(2);
    if (ahead.toString("latin1") === "--") return;
    rest.unread(ahead);
    const head = (await rest.until(Buffer.from("\r\n\r\n"), HEAD))?.toString("utf8");
    const said = /^content-disposition:\s*form-data;(.*)$/im.exec(head ?? "")?.[1];
    if (said === undefined) throw new RangeError("a part without a head");
    const bytes = await rest.until(line, most);
    yield { field: paramIn("name", said) ?? "", name: paramIn("filename", said), bytes };
  }
}

/** `filename*=UTF-8''…` goes before `filename="…"`. */
function paramIn(key: string, said: string): string | undefined {
  const coded = new RegExp(`;?\\s*${key}\\*=UTF-8''([^;\\s]+)`, "i").exec(said)?.[1];
  try {
    if (coded !== undefined) return decodeURIComponent(coded);
  } catch {}
  const plain = new RegExp(`(?:^|;)\\s*${key}="((?:[^"\\\\]|\\\\.)*)"`, "i").exec(said)?.[1];
  return plain?.replace(/%22/g, '"').replace(/\\(.)/g, "$1");
}

function taking(body: AsyncIterable<Uint8Array>) {
  const source = body[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async () => {
    const { value, done } = await source.next();
    if (done) throw new RangeError("the body breaks off");
    held = held.length === 0 ? Buffer.from(value) : Buffer.concat([held, value]);
  };
  return {
    unread(bytes: Buffer) {
      held = Buffer.concat([bytes, held]);
    },
    async exactly(count: number): Promise<Buffer> {
      while (held.length < count) await more();
      const taken = held.subarray(0, count);
      held = held.subarray(count);
      return taken;
    },
    /** What stands before the mark; the mark is taken too. Undefined where it is longer than `most`. */
    async until(mark: Buffer, most: number): Promise<Buffer | undefined> {
      const pieces: Buffer[] = [];
      let length = 0;
      const take = (end: number) => {
        length += end;
        if (length <= most) pieces.push(held.subarray(0, end));
        else pieces.length = 0;
      };
      for (;;) {
        const at = held.indexOf(mark);
        if (at >= 0) {
          take(at);
          held = held.subarray(at + mark.length);
          return length <= most ? Buffer.concat(pieces) : undefined;
        }
        // The mark may begin in the last bytes.
        const sure = Math.max(0, held.length - mark.length + 1);
        take(sure);
        held = held.subarray(sure);
        await more();
      }
    },
  };
}
