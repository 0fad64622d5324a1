import { every, lies, whereIs } from "./area.ts";
import { after, limitOf, pageOf } from "./page.ts";
import type { Room } from "./room.ts";
import type { Entry, Store } from "./store.ts";

export const journal = ({ db }: Room): Pick<Store, "journal"> => ({
  async journal({ authority, limit, after: at, ...area } = {}) {
    const most = limitOf(limit);
    const rows = await db
      .selectFrom("journal")
      .selectAll()
      .where(lies("journal", await whereIs(db, area)))
      .where(every([after(["journal.id"], at, "<")]))
      .$if(authority !== undefined, (query) => query.where("authority", "=", authority as string))
      .orderBy("id", "desc")
      .limit(most + 1)
      .execute();
    return pageOf(
      rows,
      most,
      ({ id }) => [id],
      ({ by_whom, detail, ...row }) => ({ ...row, by: by_whom, detail: JSON.parse(detail) }) as Entry,
    );
  },
});
