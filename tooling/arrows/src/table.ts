/** One thing that a room may import, and why. `only` narrows it to some files; `as: "types"` to `import type`. */
export interface Arrow {
  to: string;
  why: string;
  as?: "types";
  only?: readonly string[];
}

/** A workspace package, named without its scope. `anywhere`: it runs in a browser too, so it uses no Node built-in. */
export interface Room {
  runs: "anywhere" | "node";
  arrows: readonly Arrow[];
  /** What its tests may import besides. */
  tests?: readonly Arrow[];
  /** The only outside packages it may use; without the field, whatever its package.json declares. */
  outside?: readonly string[];
}

const form: Arrow = { to: "schema", why: "everything speaks of the one form" };
const reader: Arrow = { to: "reader", why: "a file comes in" };
const writer: Arrow = { to: "writer", why: "a file goes out" };
const view: Arrow = { to: "view", why: "what a screen shows, without the screen" };
const client: Arrow = { to: "client", why: "a screen reaches the server through its typed client" };
const store: Arrow = { to: "store", why: "kept through the interface, whichever store it is" };
const api: Arrow = { to: "api", why: "the router is mounted or called here" };
const local = ["src/local.ts"];

/** The arrows of the house. What is not written here is not allowed; nothing points back. */
export const rooms: Record<string, Room> = {
  schema: { runs: "anywhere", arrows: [], outside: ["zod"] },
  reader: { runs: "anywhere", arrows: [form] },
  writer: { runs: "anywhere", arrows: [form] },
  view: { runs: "anywhere", arrows: [form] },
  store: { runs: "node", arrows: [form] },
  api: { runs: "node", arrows: [form, reader, writer, view, store] },
  client: {
    runs: "node",
    arrows: [
      form,
      { to: "api", as: "types", why: "types cross the process boundary, code does not" },
      { ...api, only: local, why: "the same questions, asked in process" },
      { ...store, only: local, why: "in process, the store is opened here" },
    ],
    tests: [
      { ...api, why: "the client's answers are held against the router's" },
      { ...store, why: "which answers out of a store" },
    ],
  },
  corpus: {
    runs: "node",
    arrows: [
      form,
      { ...reader, only: ["src/files/doc.ts"], why: "a document of Word 97 is written as its tests write one" },
    ],
    tests: [{ ...reader, why: "a golden case is read before it is judged" }],
  },
  server: {
    runs: "node",
    arrows: [api, store, { to: "corpus", only: ["src/seed.ts"], why: "the demo library is made, not copied" }],
  },
  web: {
    runs: "anywhere",
    arrows: [
      client,
      view,
      form,
      { ...reader, only: ["src/offline.ts"], why: "a file is checked without leaving the machine" },
      { ...writer, only: ["src/offline.ts"], why: "and written without leaving it" },
    ],
  },
  tui: {
    runs: "node",
    arrows: [
      client,
      view,
      form,
      reader,
      writer,
      { ...api, only: local, why: "the screens work without a server" },
      { ...store, only: local, why: "in process, the store is opened here" },
    ],
    tests: [{ to: "terminal", why: "the built command is tried in a terminal" }],
  },
  arrows: { runs: "node", arrows: [] },
  bench: {
    runs: "node",
    arrows: [
      form,
      { to: "corpus", why: "what is measured is generated, never copied" },
      { ...reader, why: "what is measured reads it, beside other ways of reading" },
      { ...store, why: "what is measured is kept, in each engine" },
      { ...api, why: "the router is asked in process, beside the server that mounts it" },
      { to: "browser", why: "how soon the pages are drawn is measured in a browser" },
      { to: "terminal", why: "how soon the screens are drawn is measured in a terminal" },
    ],
  },
  fuzz: {
    runs: "node",
    arrows: [
      { ...reader, why: "what is given damaged documents" },
      { to: "corpus", why: "what is damaged is generated, never copied" },
    ],
  },
  scripts: { runs: "node", arrows: [{ ...form, why: "code and pages are derived from the form" }] },
  example: { runs: "node", arrows: [{ ...client, why: "another application would" }, form] },
  parity: {
    runs: "node",
    arrows: [
      form,
      { ...view, why: "what both front ends consume, and are held to" },
      { to: "corpus", why: "all are given the same reports" },
      { ...store, why: "the API is asked beside an empty store" },
      { ...api, why: "its answer is held against the command's" },
      { to: "web", why: "the components of the pages are read" },
      { to: "tui", why: "the screens and the command are read" },
    ],
  },
  browser: {
    runs: "node",
    arrows: [
      { ...view, why: "what stands on a page is found by its words" },
      { to: "corpus", why: "the document that is added is made, not copied" },
      { to: "web", why: "what stands on a page is found by its words" },
    ],
  },
  terminal: { runs: "node", arrows: [] },
  tsconfig: { runs: "node", arrows: [] },
  "node-runtime": { runs: "node", arrows: [] },
};

/** What the tests of every room may import, except where the arrow would point back. */
export const everyTest: readonly Arrow[] = [{ to: "corpus", why: "tests take their cases from one place" }];
