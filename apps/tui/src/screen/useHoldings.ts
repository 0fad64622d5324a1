import { useCallback, useEffect, useState } from "react";
import type { Lang } from "../lang.ts";
import type { Held, Source } from "../source/source.ts";
import { news } from "./news.ts";
import { words } from "./words/index.ts";

export interface Holdings {
  /** Null until it is known. */
  readonly held: Held | null;
  /** How far the reading has come. */
  readonly progress: string;
  /** Why it is not known. */
  readonly broken: unknown;
  /** Grows each time everything is read again; what was asked before is then asked anew. */
  readonly round: number;
  readonly reload: () => void;
}

const OFTEN = 120;

/** What the source holds. While it is read again the screens go on showing what they had; then it is told what has changed. */
export function useHoldings(
  source: Source,
  lang: Lang,
  tell: (said: string) => void,
  failed: (error: unknown) => void,
): Holdings {
  const say = words[lang];
  const [wanted, setWanted] = useState(0);
  const [progress, setProgress] = useState("");
  const [broken, setBroken] = useState<unknown>(null);
  const [known, setKnown] = useState<{ held: Held | null; round: number }>({ held: null, round: 0 });

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked at first, and when it is wanted again
  useEffect(() => {
    let last = 0;
    let gone = false;
    if (wanted > 0) source.renew?.();
    source
      .holdings((done, all) => {
        const now = performance.now();
        if (now - last < OFTEN || gone) return;
        last = now;
        setProgress(say.reading(done, all));
        if (known.held) tell(say.reading(done, all));
      })
      .then(
        (held) => {
          if (gone) return;
          setKnown({ held, round: wanted });
          setProgress("");
          setBroken(null);
          if (known.held) tell(news(known.held, held, lang));
          else if (held.refused.length > 0) tell(say.refused(held.refused.length));
        },
        (error) => {
          if (gone) return;
          setBroken(error);
          if (known.held) failed(error);
          else tell("");
        },
      );
    return () => {
      gone = true;
    };
  }, [source, wanted]);

  const reload = useCallback(() => {
    tell(say.rereading);
    setWanted((times) => times + 1);
  }, [tell, say]);
  return { ...known, progress, broken, reload };
}
