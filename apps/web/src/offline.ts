import "./baseline.ts";
import { prepare, type Reading, read, speakNote, speakRefusal } from "@gouji/reader";
import { LONGEST } from "@gouji/reader/lane";
import type { Lang, Report } from "@gouji/schema";

/** A document to read here. It runs as a worker, so that a large file does not hold up the page; nothing leaves the machine. */
export interface Ask {
  readonly id: number;
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

export type Answer =
  /** Sent before all else: how long to wait for a document, in milliseconds, and what to say then. */
  | { readonly longest: number; readonly late: Both }
  /** Whatever kind of file comes, nothing more has to be fetched. */
  | { readonly ready: true }
  /** What the document may take counts from here: until then the network is waited for. */
  | { readonly begun: number }
  | ({ readonly id: number } & (
      | { readonly reports: readonly ReadHere[] }
      | { readonly refused: Both }
      /** The fault is the program's. */
      | { readonly broken: string }
    ));

/** A report read on this machine, with what the reader remarked. */
export interface ReadHere {
  readonly report: Report;
  readonly notes: readonly Both[];
}

type Both = Readonly<Record<Lang, string>>;

const inBoth = (say: (lang: Lang) => string): Both => ({ zh: say("zh"), en: say("en") });

const late = inBoth((lang) => speakRefusal({ code: "unreadable", why: "late", seconds: LONGEST / 1000 }, lang));
postMessage({ longest: LONGEST, late } satisfies Answer);

// The page says that it works without a network once it is open, so all that may be needed is fetched now.
const ready = prepare().then(
  () => postMessage({ ready: true } satisfies Answer),
  () => undefined,
);

addEventListener("message", ({ data }: MessageEvent<Ask>) => {
  void answerTo(data).then((answer) => postMessage(answer));
});

async function answerTo({ id, name, bytes }: Ask): Promise<Answer> {
  await ready;
  postMessage({ begun: id } satisfies Answer);
  try {
    return { id, ...said(await read(new Uint8Array(bytes), { name })) };
  } catch (error) {
    return { id, broken: String(error) };
  }
}

function said(reading: Reading) {
  if ("refused" in reading) return { refused: inBoth((lang) => speakRefusal(reading.refused, lang)) };
  return {
    reports: reading.reports.map(({ report, notes }) => ({
      report,
      notes: notes.map((note) => inBoth((lang) => speakNote(note, lang))),
    })),
  };
}
