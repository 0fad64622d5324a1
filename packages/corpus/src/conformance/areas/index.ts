import { balanced } from "./balanced.ts";
import { broken } from "./broken.ts";
import { documentArea } from "./document.ts";
import type { Area } from "./draft.ts";
import { figures } from "./figures.ts";
import { innocent } from "./innocent.ts";
import { slipped } from "./slips.ts";

export type { Area, Draft } from "./draft.ts";

/** The areas of the suite, in the order of its score. */
export const areas: readonly Area[] = [...balanced, ...broken, ...figures, documentArea, innocent, ...slipped];
