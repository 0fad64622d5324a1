import { createContext, useContext } from "react";
import type { Lang } from "../lang.ts";
import { type Paint, painter } from "./paint.ts";

/** How everything is drawn. */
export interface Look {
  readonly lang: Lang;
  readonly paint: Paint;
  /** Signs whose width is uncertain stand for two columns here, so frames are drawn in ASCII. */
  readonly frames: "lines" | "ascii";
}

export const LookContext = createContext<Look>({ lang: "zh", paint: painter(0), frames: "lines" });

export const useLook = (): Look => useContext(LookContext);
