import type { shell as zh } from "../zh/shell.ts";

export const shell: typeof zh = {
  product: "Open government annual reports",
  brand: "gouji",
  skip: "Skip to content",
  nav: {
    label: "Main navigation",
    library: "Library",
    findings: "Findings",
    compare: "Compare",
    region: "Region",
    rules: "Rules",
    add: "Add",
    check: "Check here",
  },
  search: { label: "Search authorities", placeholder: "Name or pinyin initials", clear: "Clear" },
  year: (year) => String(year),
  language: "Language",
  theme: { label: "Theme", system: "System", light: "Light", dark: "Dark", contrast: "High contrast" },
  size: { label: "Text size", normal: "Normal", large: "Large", largest: "Largest" },
  display: "Display",
  palette: {
    title: "Search and commands",
    field: "Authority, year, cell, rule or action",
    none: "Nothing found. Try a name, pinyin initials or a year alone.",
    hint: "↑↓ choose, Enter opens, Esc closes",
    open: "Search and commands Ctrl+K",
  },
  help: {
    title: "Keyboard shortcuts",
    filter: "Filter shortcuts",
    close: "Close",
    none: "No such shortcut",
    open: "Shortcuts F1",
  },
};
