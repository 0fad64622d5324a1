import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from "node:sqlite";
import type { SqliteDatabase } from "kysely";

/** `node:sqlite` in the shape that kysely's SqliteDialect expects of a database. */
export function shim(file: DatabaseSync): SqliteDatabase {
  const known = new Map<string, Prepared>();
  const prepare = (text: string): Prepared => {
    const found = known.get(text);
    if (found) return found;
    if (known.size > 200) known.clear();
    const statement = file.prepare(text);
    // Rows as arrays and made into objects here: half the time that the engine's own objects take.
    statement.setReturnArrays(true);
    const made = { statement, columns: statement.columns().map(({ name }) => name) };
    known.set(text, made);
    return made;
  };
  return {
    close: () => file.close(),
    prepare(text) {
      // A transaction here is always a writer: taking the lock at its start, it waits its turn and never has to give up half-way.
      const { statement, columns } = prepare(text === "begin" ? "begin immediate" : text);
      const all = (parameters: readonly unknown[]) =>
        (statement.all(...(parameters as SQLInputValue[])) as unknown as Values[]).map((row) => named(columns, row));
      return {
        reader: columns.length > 0,
        all,
        run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
        iterate: (parameters) => all(parameters).values(),
      };
    },
  };
}

interface Prepared {
  readonly statement: StatementSync;
  readonly columns: readonly string[];
}

type Values = readonly SQLOutputValue[];

function named(columns: readonly string[], values: Values): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (let i = 0; i < columns.length; i++) row[columns[i] as string] = values[i];
  return row;
}
