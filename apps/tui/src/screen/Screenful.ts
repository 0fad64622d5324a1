import type { Action } from "@gouji/view";
import type { ComponentType } from "react";
import type { Line } from "./line.ts";
import type { Scene, ScreenProps, Step } from "./scene.ts";
import type { State } from "./state.ts";

/** One screen: how it is drawn, what its keys do, what its header tells. */
export interface Screenful {
  readonly Body: ComponentType<ScreenProps>;
  /** Null where the action does nothing here. */
  act(action: Action, state: State, scene: Scene, page: number): Step | null;
  /** After the name of the screen, and at the right end. */
  head(state: State, scene: Scene): { readonly path: readonly string[]; readonly right: Line };
  /** Actions of the key bar, the most useful first. */
  readonly keys: readonly Action[];
  /** What a click on a spot that the screen has drawn comes to. */
  point?(spot: string, state: State, scene: Scene): Step | null;
  /** What there is to copy here; null where there is nothing. */
  copies?(state: State, scene: Scene): Copies | null;
  /** What is typed after `/`, as it is typed. */
  search?(text: string, state: State, scene: Scene): Partial<State>;
  /** What was typed there before. */
  searched?(state: State): string;
}

/** Findings to be copied: as sentences, and as data. */
export interface Copies {
  /** Of whom; empty where the sentences say it. */
  readonly title: string;
  readonly items: readonly { readonly said: string; readonly data: unknown }[];
}
