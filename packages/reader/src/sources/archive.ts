import { loaded, once, type Packed, Refused, type Sourced } from "./source.ts";
import { type Member, openZip } from "./zip.ts";

/** Whatever is packed as a zip file: office documents are known by the parts they have. */
export async function readZip(bytes: Uint8Array): Promise<Sourced> {
  const parts = openZip(bytes);
  if (parts.size === 0) return { refused: { code: "empty" } };
  for (const { main, source } of packages) {
    const part = [...parts.keys()].find((name) => main.test(name));
    if (part !== undefined) return (await loaded(source()))(parts, part);
  }
  // A workbook that is packed, but not as markup.
  if (parts.has("xl/workbook.bin")) return { refused: { code: "unsupported", kind: "binary" } };
  return { members: documentsOf(parts) };
}

/** Loads everybody who reads a kind of package. */
export const prepare = (): Promise<unknown> => Promise.all(packages.map(({ source }) => source()));

/** Files that are meant to be read, in the order of their names; hidden ones, and what programs leave beside, are not. */
function documentsOf(parts: ReadonlyMap<string, Member>): Packed[] {
  return [...parts.values()]
    .filter(({ name, size }) => size > 0 && !PASSED_OVER.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((part) => (LEADS_OUT.test(part.name) ? { name: part.name, bytes: refuse } : part));
}

/** Nothing is written by these names, but whoever is told them might; and nobody who means well packs so. */
const LEADS_OUT = /^(?:[\\/]|[a-z]:)|(?:^|[\\/])\.\.(?:[\\/]|$)/i;

const refuse = (): never => {
  throw new Refused({ code: "unsafe" });
};

const PASSED_OVER = /(?:^|[\\/])(?:\.(?!\.?[\\/])|~\$|__MACOSX[\\/]|Thumbs\.db$)/;

/** Reads the parts of a document; `main` is the one that tells its kind. */
export type PackageSource = (parts: ReadonlyMap<string, Member>, main: string) => Sourced | Promise<Sourced>;

/** The part that a kind of document always has, and who reads it. */
const packages: readonly { readonly main: RegExp; readonly source: () => Promise<PackageSource> }[] = [
  { main: /^word\/document\d*\.xml$/, source: once(async () => (await import("./docx.ts")).readDocx) },
  { main: /^xl\/workbook\d*\.xml$/, source: once(async () => (await import("./xlsx.ts")).readXlsx) },
  { main: /^content\.xml$/, source: once(async () => (await import("./odt.ts")).readOdt) },
  { main: /^OFD\.xml$/i, source: once(async () => (await import("./ofd.ts")).readOfd) },
];
