import { existsSync, statSync } from "node:fs";
import Sqlite from "better-sqlite3";
import { isPostgresUrl } from "@/lib/ground/settings";
import { listMigrations } from "@/prisma/engine/apply-migrations.mjs";
import { connectToServer } from "./connect-to-server";
import { StartProblem } from "./start-problem";

const FINISHED = `SELECT migration_name AS name, finished_at IS NOT NULL AS "isFinished"
  FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at, migration_name`;

type Row = { name: string; isFinished: unknown };

/** How a database stands to the migrations that this version knows. */
export type MigrationState = {
  /** Whether there is a database of Postbag's at all. */
  isThere: boolean;
  folder: string;
  known: string[];
  pending: string[];
  /** In the database, not known here: a newer Postbag made it. */
  unknown: string[];
  /** Begun and not ended, by a version that did not yet do each as a whole. */
  cut: string[];
};

/** Throws a StartProblem where the database can't be read, or belongs to something else. */
export async function readMigrationState(databaseUrl: string): Promise<MigrationState> {
  const isPostgres = isPostgresUrl(databaseUrl);
  const folder = `prisma/migrations/${isPostgres ? "postgres" : "sqlite"}`;
  const known = await listMigrations(folder);
  const rows = isPostgres ? await readOnServer(databaseUrl) : readFromFile(databaseUrl.slice("file:".length));
  const names = (rows ?? []).filter(({ isFinished }) => isFinished).map(({ name }) => name);
  return {
    isThere: rows !== null,
    folder,
    known,
    pending: known.filter((name) => !names.includes(name)),
    unknown: names.filter((name) => !known.includes(name)),
    cut: (rows ?? []).filter(({ isFinished }) => !isFinished).map(({ name }) => name),
  };
}

function readFromFile(file: string): Row[] | null {
  if (!existsSync(file) || statSync(file).size === 0) return null;
  try {
    const database = new Sqlite(file, { fileMustExist: true });
    try {
      const [health] = database.prepare<[], { quick_check: string }>("PRAGMA quick_check(1)").all();
      if (health?.quick_check !== "ok") throw new Error(health?.quick_check);
      const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
      if (tables.includes("_prisma_migrations")) return database.prepare<[], Row>(FINISHED).all();
      if (tables.length === 0) return null;
    } finally {
      database.close();
    }
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : "unreadable";
    throw new StartProblem(
      `${file} is damaged (${reason}). Move it away and restore the newest backup: postbag restore FILE.`,
    );
  }
  throw new StartProblem(
    `${file} belongs to another program. Set POSTBAG_DATA or DATABASE_URL to a place of Postbag’s own.`,
  );
}

async function readOnServer(url: string): Promise<Row[] | null> {
  const client = await connectToServer(url);
  try {
    const { rows } = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS is");
    if (!rows[0]?.is) return null;
    return (await client.query<Row>(FINISHED)).rows;
  } finally {
    await client.end();
  }
}
