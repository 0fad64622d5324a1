import { inputAt } from "../archive.ts";
import type { Input, Place } from "../input.ts";
import type { Both } from "../lang.ts";
import { Refusal } from "../refusal.ts";

/** An input as it is handed to a thread: where it lies, or, where no other thread can reach it, its bytes. */
export interface Task {
  readonly file: string;
  readonly place?: Place;
  readonly bytes?: Uint8Array;
  readonly refused?: { readonly code: string; readonly says: Both };
}

export async function taskOf({ file, place, bytes }: Input): Promise<Task> {
  if (place) return { file, place };
  try {
    return { file, bytes: await bytes() };
  } catch (error) {
    if (error instanceof Refusal) return { file, refused: { code: error.code, says: error.says } };
    throw error;
  }
}

export function inputOf({ file, place, bytes, refused }: Task): Input {
  if (place) return inputAt(file, place);
  return {
    file,
    bytes: async () => {
      if (refused) throw new Refusal(refused.code, refused.says);
      return bytes ?? new Uint8Array();
    },
  };
}
