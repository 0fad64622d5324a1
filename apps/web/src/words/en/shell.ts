import { words } from "@gouji/view";
import type { shell as zh } from "../zh/shell.ts";

const { pages } = words.en;

export const shell: typeof zh = {
  product: "Open government annual reports",
  brand: "gouji",
  skip: "Skip to content",
  nav: {
    label: "Main navigation",
    library: pages.library,
    findings: pages.findings,
    compare: pages.compare,
    region: pages.region,
    rules: pages.rules,
    add: "Add",
    check: "Check here",
  },
  search: { label: "Search authorities", placeholder: "Name or pinyin initials", clear: "Clear" },
  year: (year) => String(year),
  language: "Language",
  data: "Data",
  theme: { label: "Theme", system: "System", light: "Light", dark: "Dark", contrast: "High contrast" },
  size: { label: "Text size", normal: "Normal", large: "Large", largest: "Largest" },
  palette: {
    field: "Authority, year, cell, rule or action",
    none: "Nothing found. Try a name, pinyin initials or a year alone.",
    hint: "↑↓ choose, Enter opens, Esc closes",
    open: "Search and commands Ctrl+K",
  },
  help: {
    title: "Keyboard shortcuts",
    filter: "Filter shortcuts",
    none: "No such shortcut",
    open: "Shortcuts F1",
  },
};
