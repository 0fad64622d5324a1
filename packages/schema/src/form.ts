/**
 * The words an official form is written in. A form reads like the paper: sections in their order, and in each table the
 * columns and rows in theirs. Everything else (addresses, labels, equations, schemas, screens) is derived from it.
 */

/** Where a form comes from, as it is cited. */
export interface Instrument {
  readonly number: string;
  readonly title: string;
  readonly issuer: string;
  /** ISO date of issue, where it could be verified. */
  readonly date?: string;
}

/** Report years a form is due for; `to` is absent while it is in force. */
export interface Years {
  readonly from: number;
  readonly to?: number;
}

/** What may be said of a line besides its label. */
export interface LineOptions {
  /** A shorter name for narrow columns and sentences, where the label is long. */
  readonly short?: string;
  /** The unit as printed: 件, 项, 万元 … A money unit makes the cells exact decimals, any other makes them counts. */
  readonly unit?: string;
  /** The figures may be negative (本年增/减). */
  readonly signed?: boolean;
  /** A remark the form prints with the line, or a fact about it that no label carries. */
  readonly note?: string;
  /** False: the figures of members do not add up to a region's (the same thing is counted by several of them). */
  readonly additive?: false;
  /** The articles of the 2019 Regulations the line rests on, as `36(1)`. */
  readonly articles?: readonly string[];
}

/** A row or column that carries figures; `parts` sum to it, `ofWhich` are contained in it (其中). */
export interface Item<Id extends string = string, Below extends Lines = Lines> extends LineOptions {
  readonly kind: "item";
  readonly id: Id;
  readonly label: string;
  readonly parts?: Below;
  readonly ofWhich?: Below;
  /** The rule the parts or the 其中 rows make, as `capacity/staff`, and the instance it answers to. */
  readonly rule?: string;
  readonly instance?: string;
}

/** A named bracket over lines; its id stands in their paths, it has no figure of its own. */
export interface Group<Id extends string = string, Below extends Lines = Lines> {
  readonly kind: "group";
  readonly id: Id;
  readonly label: string;
  readonly lines: Below;
}

/** The sum of the lines beside it, under the rule it names. */
export interface Total<Id extends string = string> extends LineOptions {
  readonly kind: "total";
  readonly id: Id;
  readonly label: string;
  readonly rule: string;
  /** What an instance of the rule is named after: the line of the other axis, or the group the total stands in. */
  readonly per: "line" | "group";
}

/** Words printed over lines that leave no trace in their addresses. */
export interface Heading<Below extends Lines = Lines> {
  readonly kind: "heading";
  readonly label: string;
  readonly lines: Below;
}

/** Lines that stand for one another: the first is the form's own, the others are met in reports that mix forms. */
export interface OneOf<Variants extends Lines = Lines> {
  readonly kind: "oneOf";
  readonly variants: Variants;
}

export type Line = Item | Group | Total | Heading | OneOf;
export type Lines = readonly Line[];

/** A relation the form states in words; both sides name rows, and it holds in every column. */
export interface Balance<Path extends string = string> {
  readonly id: string;
  readonly says: string;
  readonly sum: readonly Path[];
  readonly equals: readonly Path[];
}

/** One grid of figures. Its key in the form is the table of the cell addresses. */
export interface Block<C extends Lines = Lines, R extends Lines = Lines> {
  readonly kind: "block";
  readonly label?: string;
  /** What the form prints in the first head cell. */
  readonly corner?: string;
  readonly unit?: string;
  readonly columns: C;
  readonly rows: R;
  readonly balances: readonly Balance[];
  /** Reports add rows of their own here (kept as extras, never summed). */
  readonly freeRows: boolean;
}

export type Blocks = { readonly [table: string]: Block };

/** A section that is a table; text may stand beside it. */
export interface Table<B extends Blocks = Blocks> {
  readonly kind: "table";
  readonly label: string;
  readonly blocks: B;
}

/** A section that is prose. `aspects` are what the instrument wants said in it. */
export interface Narrative {
  readonly kind: "narrative";
  readonly label: string;
  readonly aspects?: readonly string[];
  readonly note?: string;
}

export type Section = Table | Narrative;
export type Sections = { readonly [id: string]: Section };

export interface Form<S extends Sections = Sections> {
  readonly id: string;
  readonly title: string;
  readonly instrument: Instrument;
  readonly years: Years;
  readonly sections: S;
  /** Local extensions that are part of this form, by id; the official form has none. */
  readonly extensions: readonly Extension[];
}

/** What a region adds to an official form. */
export interface Extension {
  readonly id: string;
  readonly label: string;
  readonly region: string;
  readonly years: Years;
  /** The form its rows were taken from, with the instrument they rest on. */
  readonly origin: Pick<Form, "title" | "instrument">;
  /** The sections and tables it brings. */
  readonly tables: readonly string[];
}

// ---- rows and columns

export const item = <const Id extends string, const Below extends Lines = readonly []>(
  id: Id,
  label = "",
  more: LineOptions & { parts?: Below; ofWhich?: Below; rule?: string; instance?: string } = {},
): Item<Id, Below> => ({ kind: "item", id, label, ...more });

export const group = <const Id extends string, const Below extends Lines>(
  id: Id,
  label: string,
  lines: Below,
): Group<Id, Below> => ({ kind: "group", id, label, lines });

export const total = <const Id extends string>(
  id: Id,
  label: string,
  rule: string,
  more: LineOptions & { per?: "line" | "group" } = {},
): Total<Id> => ({ kind: "total", id, label, rule, per: "line", ...more });

export const heading = <const Below extends Lines>(label: string, lines: Below): Heading<Below> => ({
  kind: "heading",
  label,
  lines,
});

export const oneOf = <const Variants extends Lines>(...variants: Variants): OneOf<Variants> => ({
  kind: "oneOf",
  variants,
});

/** The same lines with the ordinals another form gives them, by id; the words stay as they are. */
export const renumber = <const L extends Lines>(lines: L, ordinals: { readonly [id: string]: string }): L =>
  lines.map((line) => {
    if (line.kind === "oneOf") return { ...line, variants: renumber(line.variants, ordinals) };
    const ordinal = "id" in line ? ordinals[line.id] : undefined;
    const label =
      ordinal === undefined ? line.label : ordinal + line.label.replace(/^(?:（[一二三四五六七八九十]+）|\d+\.)/, "");
    if (line.kind === "total") return { ...line, label };
    if (line.kind !== "item") return { ...line, label, lines: renumber(line.lines, ordinals) };
    return {
      ...line,
      label,
      ...(line.parts && { parts: renumber(line.parts, ordinals) }),
      ...(line.ofWhich && { ofWhich: renumber(line.ofWhich, ordinals) }),
    };
  }) as unknown as L;

// ---- tables and sections

interface BlockSpec<C extends Lines, R extends Lines> {
  readonly corner?: string;
  readonly unit?: string;
  readonly columns: C;
  readonly rows: R;
  readonly balances?: readonly Balance<NoInfer<PathIn<R>>>[];
  readonly freeRows?: boolean;
}

export const block = <const C extends Lines, const R extends Lines>(
  label: string,
  spec: BlockSpec<C, R>,
): Block<C, R> => ({ ...grid(spec), label });

/** A table of one grid. */
export const grid = <const C extends Lines, const R extends Lines>(spec: BlockSpec<C, R>): Block<C, R> => ({
  kind: "block",
  balances: [],
  freeRows: false,
  ...spec,
});

/** A section of one or several grids; the keys are the tables of the cell addresses. */
export const table = <const B extends Blocks>(label: string, blocks: B): Table<B> => ({ kind: "table", label, blocks });

export const narrative = (label: string, more: { aspects?: readonly string[]; note?: string } = {}): Narrative => ({
  kind: "narrative",
  label,
  ...more,
});

export const defineForm = <const S extends Sections>(form: Omit<Form<S>, "extensions"> & { sections: S }): Form<S> => ({
  ...form,
  extensions: [],
});

/**
 * An official form with what a region adds to it: `grids` open the section `into`, `sections` follow the section `after`,
 * and those behind them count on.
 */
export const extendForm = <S extends Sections, const A extends Blocks, const N extends Sections>(
  form: Form<S>,
  extension: Omit<Extension, "tables"> & {
    readonly grids: A;
    readonly into: keyof S & string;
    readonly sections: N;
    readonly after: keyof S & string;
  },
): Form<S & N & { readonly [K in "extension"]: Table<A> }> => {
  const { grids, into, sections, after, ...own } = extension;
  const laid: Record<string, Section> = {};
  for (const [id, section] of Object.entries(form.sections)) {
    laid[id] =
      id === into && section.kind === "table" ? { ...section, blocks: { ...grids, ...section.blocks } } : section;
    if (id === after) Object.assign(laid, sections);
  }
  const tables = [
    ...Object.keys(grids),
    ...Object.values(sections).flatMap((s) => (s.kind === "table" ? Object.keys(s.blocks) : [])),
  ];
  return {
    ...form,
    sections: Object.fromEntries(Object.entries(laid).map(([id, section], i) => [id, inPlace(section, i)])) as never,
    extensions: [...form.extensions, { ...own, tables }],
  };
};

/** A section with the ordinal of its place. */
const inPlace = (section: Section, at: number): Section => ({
  ...section,
  label: section.label.replace(/^[一二三四五六七八九十]+(?=、)/, ORDINALS[at] ?? ""),
});

const ORDINALS = [..."一二三四五六七八九十"];

// ---- addresses, as types

/** The dotted paths of the lines that carry figures. A part whose id begins with a dot hangs on its item's own path. */
export type PathIn<L extends Lines, P extends string = ""> = Lines extends L
  ? string
  : L[number] extends infer X
    ? PathOf<X, P>
    : never;

type PathOf<X, P extends string> =
  X extends Item<infer Id, infer Below>
    ? `${P}${Id}` | PartIn<Below, P, Id>
    : X extends Group<infer Id, infer Below>
      ? PathIn<Below, `${P}${Id}.`>
      : X extends Total<infer Id>
        ? `${P}${Id}`
        : X extends Heading<infer Below>
          ? PathIn<Below, P>
          : X extends OneOf<infer Variants>
            ? PathIn<Variants, P>
            : never;

// An item without parts is inferred from its place as one with any lines below it: it has none.
type PartIn<Below extends Lines, P extends string, Parent extends string> = Lines extends Below
  ? never
  : PathIn<Below> extends infer Q extends string
    ? Q extends `.${string}`
      ? `${P}${Parent}${Q}`
      : `${P}${Q}`
    : never;

type CellIn<Id extends string, B> = B extends Block<infer C, infer R> ? `${Id}/${PathIn<R>}@${PathIn<C>}` : never;
type CellInBlocks<B> = { [Id in keyof B & string]: CellIn<Id, B[Id]> }[keyof B & string];
type CellInSections<S> = { [Id in keyof S]: S[Id] extends Table<infer B> ? CellInBlocks<B> : never }[keyof S];

/** Every cell address of a form, the alternates of its `oneOf` lines included: a misspelt one does not compile. */
export type CellOf<F> = F extends Form<infer S> ? CellInSections<S> : never;
