import {
  AbortedTransactionError,
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from "kysely";
import type { ReservedSql, Sql } from "postgres";

/** kysely over the client `postgres`. A transaction holds one reserved connection, which can also take a COPY. */
export const dialect = (client: Sql): Dialect => ({
  createAdapter: () => new PostgresAdapter(),
  createQueryCompiler: () => new PostgresQueryCompiler(),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createDriver: () => driver(client),
});

/** A connection of this dialect. */
export interface Wire extends DatabaseConnection {
  readonly reserved: ReservedSql;
}

function driver(client: Sql): Driver {
  const raw = (connection: DatabaseConnection, text: string) => connection.executeQuery(CompiledQuery.raw(text));
  return {
    init: async () => {},
    acquireConnection: async () => wire(await client.reserve()),
    releaseConnection: async (connection) => (connection as Wire).reserved.release(),
    beginTransaction: async (connection, { isolationLevel }) => {
      await raw(connection, isolationLevel ? `begin isolation level ${isolationLevel}` : "begin");
    },
    commitTransaction: async (connection) => {
      const [answer] = (await raw(connection, "commit")).rows as { command?: string }[];
      if (answer?.command === "ROLLBACK") throw new AbortedTransactionError();
    },
    rollbackTransaction: async (connection) => {
      await raw(connection, "rollback");
    },
    destroy: () => client.end({ timeout: 5 }),
  };
}

/** Statements with long lists differ from one another each time; only short ones are worth preparing. */
const PREPARED = 24;

function wire(reserved: ReservedSql): Wire {
  return {
    reserved,
    async executeQuery<R>({ sql, parameters }: CompiledQuery) {
      const rows = await reserved.unsafe(sql, parameters as never[], {
        prepare: parameters.length > 0 && parameters.length <= PREPARED,
      });
      if (rows.command === "COMMIT" || rows.command === "ROLLBACK") {
        return { rows: [{ command: rows.command } as R] };
      }
      return { rows: rows as unknown as R[], numAffectedRows: BigInt(rows.count ?? 0) };
    },
    async *streamQuery() {
      yield* [];
      throw new Error("not streamed here");
    },
  };
}
