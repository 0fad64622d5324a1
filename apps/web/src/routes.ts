import type { Action, Screen } from "@gouji/view";
import type { RouteDefinition } from "@solidjs/router";
import { lazy } from "solid-js";
import { NoSuchPage } from "./states/NoSuchPage.tsx";
import type { say } from "./words/index.ts";

/** A page: where it is, which keys work on it, and how the header names it. Each is a folder of its own under pages/. */
export interface Page {
  readonly path: string | string[];
  /** Whose keys of the key map work here. */
  readonly screen: Screen;
  readonly component: ReturnType<typeof lazy>;
  readonly nav?: {
    readonly href: string;
    readonly word: keyof ReturnType<typeof say>["shell"]["nav"];
    readonly action?: Action;
  };
}

export const pages: readonly Page[] = [
  {
    path: "/",
    screen: "library",
    component: lazy(() => import("./pages/library/LibraryPage.tsx")),
    nav: { href: "/", word: "library", action: "goLibrary" },
  },
  {
    path: ["/r/:authority/:year", "/r/:authority/:year/f/:finding"],
    screen: "report",
    component: lazy(() => import("./pages/report/ReportPage.tsx")),
  },
  {
    path: "/findings",
    screen: "findings",
    component: lazy(() => import("./pages/findings/FindingsPage.tsx")),
    nav: { href: "/findings", word: "findings", action: "goFindings" },
  },
  {
    path: "/compare",
    screen: "compare",
    component: lazy(() => import("./pages/compare/ComparePage.tsx")),
    nav: { href: "/compare", word: "compare", action: "goCompare" },
  },
  {
    path: ["/agg", "/agg/:region/:year"],
    screen: "region",
    component: lazy(() => import("./pages/region/RegionPage.tsx")),
    nav: { href: "/agg", word: "region", action: "goRegion" },
  },
  {
    path: ["/rules", "/rules/:table/:name"],
    screen: "rules",
    component: lazy(() => import("./pages/rules/RulesPage.tsx")),
    nav: { href: "/rules", word: "rules", action: "goRules" },
  },
  {
    path: "/add",
    screen: "imports",
    component: lazy(() => import("./pages/add/AddPage.tsx")),
    nav: { href: "/add", word: "add", action: "goImports" },
  },
  {
    path: "/check",
    screen: "report",
    component: lazy(() => import("./pages/check/CheckPage.tsx")),
    nav: { href: "/check", word: "check" },
  },
];

/** Fetches the pages that were not opened yet, so that they open without a network too. */
export function fetchAhead(): void {
  // Without a network there is nothing to be had, and the page says so when it is opened.
  for (const { component } of pages) void component.preload().catch(() => undefined);
}

export const routes: RouteDefinition[] = [
  ...pages.map(({ path, component, screen }) => ({ path, component, info: { screen } }) as RouteDefinition),
  { path: "*", component: NoSuchPage },
];
