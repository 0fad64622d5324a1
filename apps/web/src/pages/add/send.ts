import type { Lang } from "@gouji/schema";
import { readLines } from "./lines.ts";

/** What the document does not say, or is to be kept by. */
export interface Wishes {
  readonly authority?: string;
  readonly year?: number;
  readonly again?: boolean;
  /** Who is not on the roster is put there, by the name in the document. */
  readonly enrol?: boolean;
}

/** What came of one report of a file. */
export type Item =
  | {
      readonly type: "filed";
      readonly authority: string;
      readonly name: string;
      readonly year: number;
      readonly rev: number;
      readonly cells: number;
      readonly unchanged: boolean;
      readonly notes: readonly { readonly message: Readonly<Record<Lang, string>> }[];
      readonly counts: Counts | null;
    }
  | {
      readonly type: "error";
      readonly code: string;
      readonly message: Readonly<Record<Lang, string>>;
      readonly request?: string;
    };

export interface Counts {
  readonly fail: Readonly<Record<"error" | "warning" | "info", number>>;
  readonly blocked: number;
}

interface Came {
  /** None where the server does not answer. */
  readonly items: readonly Item[];
  readonly request: string | null;
}

/** Sends a file as it is and waits for what comes of it; `fetch` could not tell how much of it has left. */
export function send(
  file: File,
  { authority, year, again, enrol }: Wishes,
  went: (bytes: number) => void,
): Promise<Came> {
  const fields = new URLSearchParams({
    name: file.name,
    ...(authority !== undefined && { authority }),
    ...(year !== undefined && { year: String(year) }),
    ...(again && { again: "1" }),
    ...(enrol && { enrol: "1" }),
  });
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/documents?${fields}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.upload.onprogress = ({ loaded }) => went(loaded);
    request.upload.onload = () => went(file.size);
    request.onload = () => {
      const items = readLines(request.responseText).filter(isItem);
      done({ items, request: request.getResponseHeader("x-request-id") });
    };
    request.onerror = () => done({ items: [], request: null });
    request.onabort = request.onerror;
    request.send(file);
  });
}

const isItem = (line: unknown): line is Item => {
  const { type } = line as { type?: unknown };
  return type === "filed" || type === "error";
};
