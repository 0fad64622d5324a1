import type { Lang } from "@gouji/schema";
import { createEffect, createRoot, createSignal } from "solid-js";

export const themes = ["system", "light", "dark", "contrast"] as const;
export type Theme = (typeof themes)[number];

export const sizes = ["normal", "large", "largest"] as const;
export type Size = (typeof sizes)[number];

const root = document.documentElement;

/** How a reader wants it, kept in this browser. `public/first-paint.js` reads the same keys before the first paint. */
export const [lang, setLang] = kept<Lang>("lang", ["zh", "en"], "zh", root.lang === "en" ? "en" : undefined);
export const [theme, setTheme] = kept<Theme>("theme", themes, "system");
export const [size, setSize] = kept<Size>("size", sizes, "normal");

const dark = matchMedia("(prefers-color-scheme: dark)");
const contrast = matchMedia("(prefers-contrast: more)");
const [system, setSystem] = createSignal(themeOfSystem());
for (const query of [dark, contrast]) query.addEventListener("change", () => setSystem(themeOfSystem()));

/** Text counts as much as the window: at one and a half times its size a desktop has the room of a tablet. */
const SCALE: Readonly<Record<Size, number>> = { normal: 1, large: 1.25, largest: 1.5 };
const [width, setWidth] = createSignal(innerWidth);
addEventListener("resize", () => setWidth(innerWidth));
// Paper is as wide as paper, whatever window or text size it is printed from.
const [printing, setPrinting] = createSignal(false);
addEventListener("beforeprint", () => setPrinting(true));
addEventListener("afterprint", () => setPrinting(false));
matchMedia("print").addEventListener("change", ({ matches }) => setPrinting(matches));
const room = () => {
  if (printing()) return null;
  const columns = width() / SCALE[size()];
  return columns < 640 ? "phone" : columns < 960 ? "narrow" : null;
};

createRoot(() => {
  createEffect(() => {
    const now = room();
    if (now === null) delete root.dataset.room;
    else root.dataset.room = now;
  });
  createEffect(() => {
    root.lang = lang() === "zh" ? "zh-CN" : "en";
  });
  createEffect(() => {
    const chosen = theme();
    root.dataset.theme = chosen === "system" ? system() : chosen;
  });
  createEffect(() => {
    root.dataset.size = size();
  });
});

function themeOfSystem(): Exclude<Theme, "system"> {
  return contrast.matches ? "contrast" : dark.matches ? "dark" : "light";
}

/** A choice that outlives the page, where the browser allows it. `asked` is what a link wishes this time. */
function kept<T extends string>(key: string, all: readonly T[], usual: T, asked?: T) {
  const [value, set] = createSignal<T>(asked ?? all.find((one) => one === read(key)) ?? usual);
  const choose = (to: T) => {
    set(() => to);
    write(key, to);
  };
  return [value, choose] as const;
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(`gouji.${key}`);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(`gouji.${key}`, value);
  } catch {
    // A browser that keeps nothing forgets the choice with the page.
  }
}
