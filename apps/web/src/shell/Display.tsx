import { For } from "solid-js";
import { setSize, setTheme, size, sizes, theme, themes } from "../settings.ts";
import { say } from "../words/index.ts";

/** Colours and text size. */
export const Display = () => (
  <div class="display">
    <label>
      <span>{say().shell.theme.label}</span>
      <select value={theme()} onChange={(event) => setTheme(event.currentTarget.value as ReturnType<typeof theme>)}>
        <For each={themes}>{(one) => <option value={one}>{say().shell.theme[one]}</option>}</For>
      </select>
    </label>
    <label>
      <span>{say().shell.size.label}</span>
      <select value={size()} onChange={(event) => setSize(event.currentTarget.value as ReturnType<typeof size>)}>
        <For each={sizes}>{(one) => <option value={one}>{say().shell.size[one]}</option>}</For>
      </select>
    </label>
  </div>
);
