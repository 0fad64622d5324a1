import { createHash } from "node:crypto";
import type { Layout } from "@gouji/schema";
import type { Engine } from "./engine.ts";
import { write } from "./write.ts";

/** A layout as it was when something was packed by it. */
export interface KeptLayout {
  readonly id: string;
  readonly key: string;
  readonly form: string;
  readonly cells: readonly string[];
}

export interface Layouts {
  /** The kept layout of one that the schema gives, written down at its first use. */
  of(layout: Layout): Promise<KeptLayout>;
  byId(id: string): Promise<KeptLayout>;
}

/**
 * Packed figures are read by the order of cells they were packed by, and by no other: the order is kept beside them and named by its
 * hash. A later program may lay a form out otherwise and still reads what is there.
 */
export function layouts(engine: Engine): Layouts {
  const { db } = engine;
  const known = new Map<string, KeptLayout>();
  const ids = new WeakMap<Layout, KeptLayout>();
  return {
    async of(layout) {
      const found = ids.get(layout);
      if (found) return found;
      const kept = keep(layout);
      const row = { ...kept, cells: kept.cells.join("\n") };
      await write(engine, async (tx) => {
        await tx
          .insertInto("layout")
          .values(row)
          .onConflict((c) => c.column("id").doNothing())
          .execute();
      });
      ids.set(layout, kept);
      known.set(kept.id, kept);
      return kept;
    },
    async byId(id) {
      const found = known.get(id);
      if (found) return found;
      const row = await db.selectFrom("layout").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
      const kept = { ...row, cells: row.cells.split("\n").filter((cell) => cell !== "") };
      known.set(id, kept);
      return kept;
    },
  };
}

function keep(layout: Layout): KeptLayout {
  const cells = layout.cells.map((place) => place.cell as string);
  const hash = createHash("sha256").update(cells.join("\n")).digest("hex").slice(0, 12);
  return { id: `${layout.key}#${hash}`, key: layout.key, form: layout.form.id, cells };
}
