/** A line of JSON a request, and one for what went wrong. No bodies, no queries, nothing a person typed. */
export interface Log {
  request(line: RequestLine): void;
  fault(id: string, error: unknown): void;
  /** How far some work of the server's own has come. */
  work(what: string, far: Readonly<Record<string, number>>): void;
  /** Writes what is still held back. */
  flush(): void;
}

export interface RequestLine {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly ms: number;
}

const HOLD = 200;
const MOST = 64 * 1024;

/** Lines are held for a moment and written together: one write a request costs more than many a request does. */
export function logTo(write: (text: string) => void, which: "all" | "errors" | "off", clock: () => Date): Log {
  let held = "";
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (held) write(held);
    held = "";
  };
  const put = (line: object) => {
    held += `${JSON.stringify({ at: clock().toISOString(), ...line })}\n`;
    if (held.length > MOST) flush();
    else if (!timer) timer = setTimeout(flush, HOLD).unref();
  };
  return {
    request({ ms, ...line }) {
      if (which === "off" || (which === "errors" && line.status < 500)) return;
      put({ level: line.status >= 500 ? "error" : "info", ...line, ms: Math.round(ms * 100) / 100 });
    },
    fault(id, error) {
      if (which === "off") return;
      const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
      put({ level: "error", id, fault: name, says: message, stack });
    },
    work(work, far) {
      if (which === "all") put({ level: "info", work, ...far });
    },
    flush,
  };
}
