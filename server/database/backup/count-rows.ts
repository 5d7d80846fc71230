import Sqlite from "better-sqlite3";
import type pg from "pg";

export type Counts = Record<string, number>;

export function countInFile(file: string): Counts {
  const database = new Sqlite(file, { fileMustExist: true });
  try {
    const tables = database
      .prepare<[], { name: string }>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
      )
      .all();
    return Object.fromEntries(
      tables.map(({ name }) => [
        name,
        Number(database.prepare(`SELECT count(*) FROM "${name}"`).pluck().get()),
      ]),
    );
  } finally {
    database.close();
  }
}

export async function countOnServer(client: pg.Client): Promise<Counts> {
  const { rows } = await client.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename",
  );
  const counts: Counts = {};
  for (const { name } of rows) {
    const found = await client.query<{ n: string }>(`SELECT count(*) AS n FROM "${name}"`);
    counts[name] = Number(found.rows[0]?.n);
  }
  return counts;
}
