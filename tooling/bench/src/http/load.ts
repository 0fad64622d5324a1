import { connect } from "node:net";

/** One question, asked again and again. */
export interface Question {
  readonly url: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** With a body it is a POST of JSON. */
  readonly body?: string;
}

export interface Answered {
  readonly status: number;
  readonly body: string;
}

/** What bounds a load: whichever is reached first. */
export interface Bounds {
  readonly requests: number;
  readonly ms: number;
}

/** Connections that are kept, each with one question on its way. */
const AT_ONCE = 16;
const PATIENCE = 10_000;

/**
 * How many are answered in a second. Spoken over bare sockets, so that asking costs little beside answering: on a machine of
 * few cores a whole HTTP client would slow every server down alike, and all would look equal. Every answer is held against
 * `expected` by its status and its length.
 */
export async function load(question: Question, expected: Answered, { requests, ms }: Bounds): Promise<number> {
  const { url, path, body } = question;
  if (new URL(url).hostname !== "127.0.0.1") throw new Error(`${url} is not this machine`);
  const message = messageOf(question);
  const length = Buffer.byteLength(expected.body);
  const begun = performance.now();
  let left = requests;
  let done = 0;
  const more = () => left > 0 && performance.now() - begun < ms;
  const lane = () =>
    new Promise<void>((fine, fail) => {
      const socket = connect({ host: "127.0.0.1", port: Number(new URL(url).port), noDelay: true });
      const pieces: Buffer[] = [];
      const ask = () => {
        if (!more()) return void socket.end(fine);
        left--;
        socket.write(message);
      };
      socket.setTimeout(PATIENCE, () => socket.destroy(new Error(`${path}: no answer`)));
      socket.on("connect", ask).on("error", fail);
      socket.on("data", (piece) => {
        pieces.push(piece);
        const answer = answerIn(pieces.length === 1 ? piece : Buffer.concat(pieces));
        if (!answer) return;
        pieces.length = 0;
        if (answer.status !== expected.status || answer.length !== length) {
          return void socket.destroy(new Error(`${path}: ${answer.status} with ${answer.length} bytes`));
        }
        done++;
        ask();
      });
    });
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  if (done === 0) throw new Error(`${body ? "POST" : "GET"} ${path}: nothing answered`);
  return (done / (performance.now() - begun)) * 1000;
}

/** The same question asked once, by an ordinary client. */
export async function answered({ url, path, headers, body }: Question): Promise<Answered> {
  const answer = await fetch(url + path, {
    headers: { ...headers, ...(body !== undefined && JSON_TYPE) },
    ...(body !== undefined && { method: "POST", body }),
  });
  return { status: answer.status, body: await answer.text() };
}

const JSON_TYPE = { "content-type": "application/json" };

function messageOf({ url, path, headers, body }: Question): Buffer {
  const said = {
    host: new URL(url).host,
    ...headers,
    ...(body !== undefined && { ...JSON_TYPE, "content-length": String(Buffer.byteLength(body)) }),
  };
  const lines = Object.entries(said).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`${body === undefined ? "GET" : "POST"} ${path} HTTP/1.1\r\n${lines.join("")}\r\n${body ?? ""}`);
}

/** The status and the bytes of the body, once all of it is there. JSON has no line ends, so no body looks like a last chunk. */
function answerIn(bytes: Buffer): { status: number; length: number } | undefined {
  const end = bytes.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = bytes.toString("latin1", 0, end);
  const status = Number(head.slice(9, 12));
  const there = bytes.length - end - 4;
  if (/\r\ntransfer-encoding: chunked/i.test(head)) {
    return bytes.subarray(-5).equals(LAST) ? { status, length: unchunked(bytes.subarray(end + 4)) } : undefined;
  }
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
  return there >= length ? { status, length: there } : undefined;
}

const LAST = Buffer.from("0\r\n\r\n");

function unchunked(bytes: Buffer): number {
  let length = 0;
  for (let at = 0; ; ) {
    const line = bytes.indexOf("\r\n", at);
    const size = Number.parseInt(bytes.toString("latin1", at, line), 16);
    if (!size) return length;
    length += size;
    at = line + 2 + size + 2;
  }
}
