import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import type { SqliteDatabase } from "kysely";

/** `node:sqlite` in the shape that kysely's SqliteDialect expects of a database. */
export function shim(file: DatabaseSync): SqliteDatabase {
  const known = new Map<string, StatementSync>();
  const statement = (text: string) => {
    const found = known.get(text);
    if (found) return found;
    if (known.size > 200) known.clear();
    const made = file.prepare(text);
    known.set(text, made);
    return made;
  };
  return {
    close: () => file.close(),
    prepare(text) {
      // A transaction here is always a writer: taking the lock at its start, it waits its turn and never has to give up half-way.
      const prepared = statement(text === "begin" ? "begin immediate" : text);
      return {
        reader: prepared.columns().length > 0,
        all: (parameters) => prepared.all(...(parameters as SQLInputValue[])),
        run: (parameters) => prepared.run(...(parameters as SQLInputValue[])),
        iterate: (parameters) => prepared.iterate(...(parameters as SQLInputValue[])),
      };
    },
  };
}
