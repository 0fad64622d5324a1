import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { bare, type Row } from "./way.ts";

/** The rows of the tables of a page. */
export function rowsOfHtml(html: string): Row[] {
  const rows: Row[] = [];
  const walk = (node: Tree.Node) => {
    if (node.nodeName === "tr") {
      rows.push((node as Tree.Element).childNodes.filter(isCell).map((cell) => bare(textOf(cell))));
    } else if ("childNodes" in node) node.childNodes.forEach(walk);
  };
  walk(parse(html));
  return rows;
}

const isCell = (node: Tree.Node) => node.nodeName === "td" || node.nodeName === "th";

const textOf = (node: Tree.Node): string =>
  "value" in node ? node.value : "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
