import { type Attributes, walk } from "../xml.ts";
import type { Member } from "../zip.ts";
import { RichText } from "./rich.ts";

/** What the sheets of a workbook share. */
export interface Book {
  /** Those that are shown, in their order. */
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly strings: readonly string[];
  /** How the number in a cell is shown, by the style of the cell. */
  readonly formats: readonly (string | number)[];
  readonly is1904: boolean;
}

export function readBook(parts: ReadonlyMap<string, Member>, main: string): Book {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const targets = targetsOf(parts.get(`${folder}_rels/${main.slice(folder.length)}.rels`), folder);
  const sheets: { name: string; path: string }[] = [];
  let is1904 = false;
  each((parts.get(main) as Member).bytes(), (name, attributes) => {
    if (name === "workbookPr") is1904 = /^(?:1|true)$/.test(attributes.date1904 ?? "");
    if (name !== "sheet" || (attributes.state ?? "visible") !== "visible") return;
    const id = Object.entries(attributes).find(([key]) => key.endsWith(":id"))?.[1];
    const path = id === undefined ? undefined : targets.get(id);
    if (path !== undefined) sheets.push({ name: attributes.name ?? "", path });
  });
  const strings = parts.get(`${folder}sharedStrings.xml`);
  const styles = parts.get(`${folder}styles.xml`);
  return {
    sheets,
    strings: strings ? stringsOf(strings.bytes()) : [],
    formats: styles ? formatsOf(styles.bytes()) : [],
    is1904,
  };
}

/** Where each sheet lies in the package, by the id that the workbook has for it. */
function targetsOf(part: Member | undefined, folder: string): Map<string, string> {
  const targets = new Map<string, string>();
  if (!part) return targets;
  each(part.bytes(), (name, { Id, Target }) => {
    if (name !== "Relationship" || Id === undefined || Target === undefined) return;
    targets.set(Id, Target.startsWith("/") ? Target.slice(1) : folder + Target.replace(/^\.\//, ""));
  });
  return targets;
}

/** Texts are kept once and cells point at them. */
function stringsOf(bytes: Uint8Array): string[] {
  const strings: string[] = [];
  const rich = new RichText();
  walk(bytes, {
    open(tag, { attributes }) {
      const name = localOf(tag);
      if (name === "si") rich.begin();
      else rich.open(name, attributes);
    },
    text: (text) => rich.say(text),
    close(tag) {
      const name = localOf(tag);
      if (name === "si") strings.push(rich.said);
      else rich.close(name);
    },
  });
  return strings;
}

/** The code of each style's format, or the number of one that Excel has built in. */
function formatsOf(bytes: Uint8Array): (string | number)[] {
  const codes = new Map<number, string>();
  const formats: (string | number)[] = [];
  let inStyles = false;
  walk(bytes, {
    open(tag, { attributes }) {
      const name = localOf(tag);
      if (name === "numFmt") codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
      else if (name === "cellXfs") inStyles = true;
      else if (name === "xf" && inStyles) {
        const id = Number(attributes.numFmtId ?? 0);
        formats.push(codes.get(id) ?? id);
      }
    },
    close(tag) {
      if (localOf(tag) === "cellXfs") inStyles = false;
    },
    text() {},
  });
  return formats;
}

export const localOf = (tag: string) => tag.slice(tag.indexOf(":") + 1);

function each(bytes: Uint8Array, visit: (name: string, attributes: Attributes) => void): void {
  walk(bytes, { open: (tag, { attributes }) => visit(localOf(tag), attributes), close() {}, text() {} });
}
