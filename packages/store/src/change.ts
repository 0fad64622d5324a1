import { Key, State, Who } from "./key.ts";
import { Refused, shaped } from "./refused.ts";
import { line, type Room } from "./room.ts";
import { same } from "./same.ts";
import { take } from "./shelf.ts";
import type { Judged, Store, Verdict } from "./store.ts";
import type { ReportKey, Tables, Tx } from "./tables.ts";
import { countsOf, findingsOf } from "./verdict.ts";
import { write } from "./write.ts";

type Pointer = Tables["report"];

/** What can happen to a report that is kept. Its revisions are never changed; only `purge` takes them away. */
export const changing = (
  room: Room,
): Pick<Store, "judge" | "judgeMany" | "setState" | "remove" | "restore" | "purge"> => ({
  judge: (key, rev, verdict, by) =>
    change(room, key, by, async (tx, now) => {
      await settle(room, tx, now, rev, verdict);
      return line(room, "judge", by, { ...key, rev }, { ruleset: verdict.ruleset });
    }),

  async judgeMany(judged, by, says) {
    for (const { key } of judged) shaped(Key, key);
    shaped(Who, by);
    return write(room.engine, async (tx) => {
      await take(
        room,
        tx,
        judged.map(({ key }) => key),
      );
      const kept: Judged[] = [];
      for (const one of judged) {
        const now = await still(tx, one);
        if (!now) continue;
        await settle(room, tx, now, one.rev, one.verdict);
        kept.push(one);
      }
      const each = ({ key, rev, verdict: { ruleset } }: Judged) =>
        line(room, "judge", by, { ...key, rev }, { ruleset });
      const lines =
        typeof says === "object" ? [line(room, "judge", by, {}, says)] : says === "each" ? kept.map(each) : [];
      if (lines.length > 0) await tx.insertInto("journal").values(lines).execute();
      return kept.length;
    });
  },

  setState: (key, state, by) =>
    change(room, key, by, async (tx, now) => {
      await set(tx, key, { state: shaped(State, state) });
      return line(room, "state", by, { ...key, rev: now.rev }, { from: now.state, to: state });
    }),

  remove: (key, by) =>
    change(room, key, by, async (tx, now) => {
      if (now.removed !== null) throw new Refused("inBin", { ...key });
      await set(tx, key, { removed: room.clock().toISOString() });
      await mark(tx, now, 0);
      return line(room, "remove", by, { ...key, rev: now.rev });
    }),

  restore: (key, by) =>
    change(room, key, by, async (tx, now) => {
      if (now.removed === null) throw new Refused("notInBin", { ...key });
      await set(tx, key, { removed: null });
      await mark(tx, now, 1);
      return line(room, "restore", by, { ...key, rev: now.rev });
    }),

  purge: (key, by) =>
    change(room, key, by, async (tx, now) => {
      if (now.removed === null) throw new Refused("notInBin", { ...key });
      for (const table of ["report", "revision", "reading", "finding"] as const) {
        await tx.deleteFrom(table).where(same(table, key)).execute();
      }
      return line(room, "purge", by, { ...key, rev: now.rev });
    }),
});

/** Puts a verdict in the place of the one before. */
async function settle(room: Room, tx: Tx, now: Pointer, rev: number, verdict: Verdict): Promise<void> {
  const { region, year, authority, scope } = now;
  const key = { region, year, authority, scope };
  const counts = JSON.stringify(countsOf(verdict, room.id()));
  const done = await tx
    .updateTable("revision")
    .set({ ruleset: verdict.ruleset, counts })
    .where(same("revision", key))
    .where("rev", "=", rev)
    .executeTakeFirst();
  if (done.numUpdatedRows === 0n) throw new Refused("notFound", { ...key, rev });
  await tx.deleteFrom("finding").where(same("finding", key)).where("rev", "=", rev).execute();
  const current = now.rev === rev;
  await room.engine.pour(tx, "finding", findingsOf(key, rev, verdict, current && now.removed === null));
  if (current) await set(tx, key, { counts });
}

/**
 * The report, where it and last year's are what the verdict was reached on. The shelf is held already: whoever changes last year's
 * from now on judges this one after it, and has to wait for it.
 */
async function still(tx: Tx, { key, rev, last }: Judged): Promise<Pointer | undefined> {
  const now = await shown(tx, key);
  if (now?.rev !== rev) return undefined;
  const before = await shown(tx, { ...key, year: key.year - 1 });
  return (before?.revision ?? null) === last ? now : undefined;
}

const shown = (tx: Tx, key: ReportKey) =>
  tx.selectFrom("report").selectAll().where(same("report", key)).where("removed", "is", null).executeTakeFirst();

/** Takes the shelf, finds the report, does something to it and writes what was done, all in one transaction. */
async function change(
  room: Room,
  key: Key,
  by: string,
  act: (tx: Tx, now: Pointer) => Promise<Tables["journal"]>,
): Promise<void> {
  shaped(Key, key);
  shaped(Who, by);
  await write(room.engine, async (tx) => {
    await take(room, tx, [key]);
    const now = await tx.selectFrom("report").selectAll().where(same("report", key)).executeTakeFirst();
    if (!now) throw new Refused("notFound", { ...key });
    const said = await act(tx, now);
    await tx.insertInto("journal").values(said).execute();
  });
}

async function set(tx: Tx, key: ReportKey, values: Partial<Pointer>): Promise<void> {
  await tx.updateTable("report").set(values).where(same("report", key)).execute();
}

/** Whether the findings on the current revision are current too. */
async function mark(tx: Tx, now: Pointer, current: 0 | 1): Promise<void> {
  await tx.updateTable("finding").set({ current }).where(same("finding", now)).where("rev", "=", now.rev).execute();
}
