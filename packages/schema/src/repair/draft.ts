import type { EditKind } from "../diagnosis.ts";

/** An explanation before it is told: cells by their place in the form, in its order, and what they should hold. */
export interface Draft {
  readonly cells: readonly number[];
  readonly to: readonly number[];
  readonly kind: EditKind;
  readonly actions: number;
  /** The lines that it clears. */
  readonly clears: readonly number[];
  /** How many parts of the report it clears. */
  readonly parts: number;
  /** Other values would do as well. */
  readonly loose: boolean;
}

/** Two drafts are the same explanation if they change the same cells to the same values. */
export const keyOf = ({ cells, to }: Pick<Draft, "cells" | "to">): string => `${cells.join()}:${to.join()}`;
