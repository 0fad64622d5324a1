import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Context as Api, caller, type Far, judgeAgain, limits } from "@gouji/api";
import { openStore, type Store } from "@gouji/store";
import { answersOf } from "./answers.ts";
import { appOf } from "./app.ts";
import type { Config } from "./config.ts";
import type { Log } from "./log.ts";
import { type Readers, readersOf } from "./reading/readers.ts";
import { MARK, seed } from "./seed.ts";
import { serve } from "./serve.ts";
import type { Wire } from "./wire.ts";
import { words } from "./words/index.ts";

export interface Started {
  readonly url: string;
  readonly demo: boolean;
  stop(): Promise<void>;
}

/** Opens the store, fills it where it is new, and answers. `say` is for people. */
export async function start(config: Config, log: Log, say: (line: string) => void): Promise<Started> {
  const store = await opened(config, say);
  const demo = config.database === undefined && existsSync(join(config.folder, MARK));
  const readers = readersOf();
  const wire = wireOf(store, config, log, demo, readers);
  try {
    const { url, stop } = await serve(appOf(wire).fetch, config);
    // What the library shows is worked out once; the first who looks should not have to wait for it.
    void caller(wire.api())
      .library.overview()
      .catch((error) => log.fault("start", error));
    const ending = new AbortController();
    const judging = judgeAll(wire, ending.signal);
    return {
      url,
      demo,
      async stop() {
        ending.abort();
        await stop();
        await judging;
        await readers.end();
        await store.close();
        log.flush();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** What was judged by the rules of an older program is judged by those of this one, while it answers already. */
async function judgeAll({ api, log }: Wire, signal: AbortSignal): Promise<void> {
  const told = (far: Far) => log.work(JUDGING, { ...far });
  const fault = (error: unknown) => log.fault(JUDGING, error);
  await judgeAgain({ ...api(), by: PROGRAM }, { signal, told, fault }).catch(fault);
}

const JUDGING = "judgeAgain";

/** The journal tells what the program did of itself from what somebody asked for. */
const PROGRAM = "gouji";

async function opened({ database, folder, demo }: Config, say: (line: string) => void): Promise<Store> {
  if (database !== undefined) return openStore({ url: database });
  await mkdir(folder, { recursive: true });
  const store = await openStore({ folder });
  if (demo === 0 || (await store.regions()).length > 0) return store;
  say(words.zh.seeding);
  say(words.en.seeding);
  const begun = performance.now();
  const about = {
    reports: String(await seed(store, folder, demo)),
    seconds: ((performance.now() - begun) / 1000).toFixed(1),
  };
  say(words.zh.seeded(about));
  say(words.en.seeded(about));
  return store;
}

/** Whoever asks is on this machine, which is all that is known before there are accounts. */
const WHO = "local";

export function wireOf(store: Store, config: Config, log: Log, demo: boolean, { read }: Pick<Readers, "read">): Wire {
  const answers = answersOf(() => performance.now());
  const changed = () => answers.clear();
  const api = (lang?: "zh" | "en"): Api => ({
    store,
    clock: () => new Date(),
    by: WHO,
    limits,
    lang,
    demo,
    changed,
    read,
  });
  return { config, log, answers, api };
}
