import { Lost, laneOf, START } from "@gouji/reader/lane";
import { inBoth } from "../lang.ts";
import type { Thread } from "../world.ts";
import type { Answer } from "./answer.ts";
import type { Task } from "./task.ts";

/** Answers that come from another thread, one at a time. What a thread is lost at is refused. */
export interface Asking {
  ask(task: Task): Promise<Answer>;
  end(): Promise<unknown>;
}

export function askingOf({ start, timeout }: { readonly start: () => Thread; readonly timeout: number }): Asking {
  const lane = laneOf<Task, Answer>(start, timeout);
  let closed = false;
  return {
    end() {
      closed = true;
      return lane.end();
    },
    async ask(task) {
      try {
        return await lane.ask(task, task.refused ? START : timeout);
      } catch (error) {
        if (closed || !(error instanceof Lost)) throw error;
        // A fresh thread has only to word the refusal; if even that fails, the fault is not the file's.
        const refused = await refusedFor(error.why, timeout);
        return lane.ask({ file: task.file, refused }, START);
      }
    },
  };
}

async function refusedFor(why: Lost["why"], timeout: number): Promise<Required<Task>["refused"]> {
  const { speakRefusal } = await import("@gouji/reader");
  const code = "unreadable";
  return { code, says: inBoth((lang) => speakRefusal({ code, why, seconds: timeout / 1000 }, lang)) };
}
