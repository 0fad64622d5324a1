import type { Lang, Report } from "@gouji/schema";
import { Inspector } from "@gouji/web/pages/report/Inspector.tsx";
import { openReport } from "@gouji/web/pages/report/opened.ts";
import { Sheet } from "@gouji/web/pages/report/Sheet.tsx";
import { setLang } from "@gouji/web/settings.ts";
import { render } from "@solidjs/testing-library";
import { type Component, createComponent } from "solid-js";

export interface DrawnTerm {
  readonly sign: string;
  readonly label: string;
  readonly value: string;
}

/** A report on a page: what its sheet and its inspector say where one is. A sheet costs the most, and is drawn where it is asked for. */
export function web(report: Report, previous: Report | null, lang: Lang, { sheet = false } = {}) {
  setLang(lang);
  let opened!: ReturnType<typeof openReport>;
  let inspector!: HTMLElement;
  let desk!: HTMLElement;
  const { unmount } = render(() => {
    opened = openReport(report, { previous, next: null }, { cell: null, finding: null });
    return [
      sheet &&
        createComponent(Sheet, {
          opened,
          ref: (element: HTMLElement) => {
            desk = element;
          },
        }),
      createComponent(Inspector, {
        opened,
        year: report.year ?? 2023,
        look: (move) => opened.go(move),
        copy: () => {},
        copyLink: () => {},
        linkTo: () => "",
        ref: (element: HTMLElement) => {
          inspector = element;
        },
      }),
    ];
  });
  return {
    opened,
    unmount,
    inspector: () => textOf(inspector),
    sheet: () => textOf(desk),
    figure: (cell: string) => document.getElementById(`cell-${cell}`),
    /** The rows of the equation that is open: sign, label, value. */
    equation: (): DrawnTerm[] =>
      [...(inspector.querySelector("table.equation")?.querySelectorAll("tr") ?? [])].map((row) => {
        const [sign = "", label = "", value = ""] = [...row.children].map(textOf);
        return { sign, label, value };
      }),
    openFinding: (finding: string) => opened.aim({ cell: null, finding }),
    openCell: (cell: string) => opened.aim({ cell, finding: null }),
    overview: () => opened.overview(),
  };
}

/** A component of a page by itself, with its text and that of each row of its tables. */
export function pageOf(component: Component<object>, props: object) {
  const { container, unmount } = render(() => createComponent(component, props));
  return {
    unmount,
    text: () => textOf(container),
    rows: () => [...container.querySelectorAll("tr")].map(textOf),
  };
}

/** As it is read, with a blank between what stands in elements of its own. */
function textOf(element: Element): string {
  const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  while (walk.nextNode()) pieces.push(walk.currentNode.nodeValue ?? "");
  return pieces.join(" ").replace(/\s+/g, " ").trim();
}
