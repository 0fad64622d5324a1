import { createStore, produce } from "solid-js/store";
import { queries } from "../../data/queries.ts";
import { type Item, send, type Wishes } from "./send.ts";

/** A file on its way, and what came of it. */
export interface Sent {
  readonly id: number;
  readonly file: File;
  wishes: Wishes;
  state: "waiting" | "sending" | "reading" | "done" | "broken";
  /** Bytes that have left, of those of the file. */
  gone: number;
  items: readonly Item[];
  /** Under which the server logged a fault. */
  request: string | null;
}

const [queue, setQueue] = createStore<Sent[]>([]);
let last = 0;
let running = false;

/** It outlives the page: one may go and look at what is in already. */
export { queue };

export function add(files: readonly File[]): void {
  setQueue(
    produce((all) => {
      for (const file of files) {
        all.push({ id: ++last, file, wishes: {}, state: "waiting", gone: 0, items: [], request: null });
      }
    }),
  );
  void run();
}

/** Once more, with what the document does not say or what is wished now. */
export function again(id: number, wishes: Wishes = {}): void {
  set(id, (one) => {
    one.wishes = { ...one.wishes, ...wishes };
    one.state = "waiting";
    one.gone = 0;
    one.items = [];
  });
  void run();
}

export function drop(id: number): void {
  setQueue((all) => all.filter((one) => one.id !== id || isOnItsWay(one)));
}

/** Those that are in leave the list; whatever needs somebody stays. */
export function clearDone(): void {
  setQueue((all) => all.filter((one) => !isSettled(one)));
}

export const isOnItsWay = ({ state }: Sent): boolean => state === "sending" || state === "reading";
export const isPending = (one: Sent): boolean => one.state === "waiting" || isOnItsWay(one);
export const isSettled = ({ state, items }: Sent): boolean =>
  state === "done" && items.every(({ type }) => type === "filed");

/** One after the other, so that a weak server reads one document at a time. */
async function run(): Promise<void> {
  if (running) return;
  running = true;
  try {
    for (let next = waiting(); next; next = waiting()) {
      const { id, file, wishes } = next;
      set(id, (one) => {
        one.state = "sending";
      });
      const { items, request } = await send(file, { ...wishes }, (gone) =>
        set(id, (one) => {
          one.gone = gone;
          if (gone >= file.size) one.state = "reading";
        }),
      );
      set(id, (one) => {
        one.state = items.length > 0 ? "done" : "broken";
        one.items = items;
        one.request = request;
      });
      if (items.some(({ type }) => type === "filed")) void queries.invalidateQueries();
    }
  } finally {
    running = false;
  }
}

const waiting = () => queue.find(({ state }) => state === "waiting");

function set(id: number, change: (one: Sent) => void): void {
  setQueue((one) => one.id === id, produce(change));
}

addEventListener("beforeunload", (event) => {
  if (queue.some(isPending)) event.preventDefault();
});
