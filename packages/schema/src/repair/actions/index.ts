import type { Trial } from "../trial.ts";
import { copied } from "./copied.ts";
import { filled } from "./filled.ts";
import { shifted } from "./shifted.ts";
import { split } from "./split.ts";
import { swapped } from "./swapped.ts";
import { transposed } from "./transposed.ts";

/**
 * Actions of one hand that leave several cells wrong (the generalised edit operations of Scholtus 2016). Of two that change
 * the same cells to the same values, the first names them.
 */
export const actions: readonly ((trial: Trial) => void)[] = [filled, swapped, split, shifted, copied, transposed];
