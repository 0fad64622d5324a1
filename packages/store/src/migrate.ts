import { sql } from "kysely";
import type { Engine } from "./engine.ts";
import { migrations } from "./migrations/index.ts";
import { Refused } from "./refused.ts";
import { write } from "./write.ts";

/** Brings the tables to the newest form, one step a transaction. Several processes may start at once: one does the step. */
export async function migrate(engine: Engine, clock: () => Date, to = migrations.length): Promise<void> {
  await begin(engine);
  for (let done = await version(engine); done < to; done = await version(engine)) {
    const { name, sql: statements } = migrations[done] as (typeof migrations)[number];
    await write(engine, async (tx) => {
      // The number is taken first: whoever comes second waits here, collides, and finds it done.
      const [step] = await tx
        .selectFrom("migration")
        .select("id")
        .where("id", "=", done + 1)
        .execute();
      if (step) return;
      await tx
        .insertInto("migration")
        .values({ id: done + 1, name, at: clock().toISOString() })
        .execute();
      for (const statement of statements(engine.words)) await sql.raw(statement).execute(tx);
    });
  }
  const found = await version(engine);
  if (found > migrations.length) throw new Refused("tooNew", { found, known: migrations.length });
}

async function begin(engine: Engine): Promise<void> {
  await write(engine, async (tx) => {
    await sql
      .raw("create table if not exists migration (id integer primary key, name text not null, at text not null)")
      .execute(tx);
  });
}

async function version(engine: Engine): Promise<number> {
  const row = await engine.db
    .selectFrom("migration")
    .select((e) => e.fn.max("id").as("id"))
    .executeTakeFirst();
  return row?.id ?? 0;
}
