import postgres from "postgres";

/** The PostgreSQL that tests may use. Every run makes a schema of its own and takes it away again. */
export const url = process.env.DATABASE_URL ?? "postgres://postgres@127.0.0.1:5432/test";

export const schemaName = (of: string): string => `gouji_${of}_${process.pid}_${Date.now().toString(36)}`;

/** Why PostgreSQL cannot be tested here; undefined if it answers. */
export async function silent(): Promise<string | undefined> {
  const client = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
  try {
    await client.unsafe("select 1");
    return undefined;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const why = `no PostgreSQL answers (${code ?? message}); DATABASE_URL names one`;
    process.stderr.write(`store: ${why}\n`);
    return why;
  } finally {
    await client.end({ timeout: 1 });
  }
}

export async function drop(schema: string): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  await client.unsafe(`drop schema if exists ${schema} cascade`);
  await client.end({ timeout: 1 });
}
