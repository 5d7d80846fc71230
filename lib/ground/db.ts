import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient as PostgresClient } from "@/generated/postgres/client";
import { Prisma, PrismaClient as SqliteClient } from "@/generated/sqlite/client";
import { isPostgresUrl, readSettings } from "./settings";
import { sqliteAdapter } from "./sqlite-adapter";

/** The narrower of the two clients: what it lacks (case-insensitive search, lists as columns) is not used here. */
export type Db = SqliteClient;

/** What `$transaction(async (tx) => …)` hands on. */
export type Transaction = Prisma.TransactionClient;

// On SQLite one connection does the work of a process: transactions wait for each other, everything else waits for
// them (sqlite-adapter.ts), and none fails as "locked", only when it has waited longer than this. So nothing slow
// happens inside one, and there only `tx` is used: a call on the client itself would wait for the transaction that
// waits for it, and both fail after the timeout.
const transactionOptions = { maxWait: 10_000, timeout: 10_000 };

/** A client of its own for this database; whoever asks ends it with `$disconnect()`. For workers and tests. */
export function databaseFor(url: string): Db {
  if (!isPostgresUrl(url)) return new SqliteClient({ adapter: sqliteAdapter(url), transactionOptions });
  const client = new PostgresClient({ adapter: new PrismaPg({ connectionString: url }), transactionOptions });
  return client as unknown as Db; // two clients of one model: they differ only in what SQLite lacks
}

// Next bundles this file apart from the server in front of it; both are one process and share one connection.
declare global {
  var postbagDatabase: Db | undefined;
}

/** The database of this process, as the settings name it, opened on first use. */
export async function database(): Promise<Db> {
  globalThis.postbagDatabase ??= databaseFor(readSettings(process.env).databaseUrl);
  return globalThis.postbagDatabase;
}

/** Whether `database()` is PostgreSQL. Asked often, and checking all settings takes longer than a statement. */
export function isPostgres(): boolean {
  return isPostgresUrl(process.env.DATABASE_URL?.trim() ?? "");
}

/**
 * Many ids for `"id" IN (…)` in a statement that is written out, as one parameter: the client spends longer on a
 * parameter for each than the database on the whole statement.
 */
export function idList(ids: readonly string[]): Prisma.Sql {
  const list = JSON.stringify(ids);
  return isPostgres()
    ? Prisma.sql`SELECT json_array_elements_text(${list}::json)`
    : Prisma.sql`SELECT value FROM json_each(${list})`;
}

/** Ends the connection of this process; the next `database()` opens another. */
export async function closeDatabase(): Promise<void> {
  const open = globalThis.postbagDatabase;
  globalThis.postbagDatabase = undefined;
  await open?.$disconnect();
}

/**
 * Takes deleted words out of SQLite's write-ahead log, which keeps them until it is emptied; call it after erasing.
 * False when a reader in another process was in the way: try again later. PostgreSQL's own log ages away by itself.
 */
export async function eraseTraces(): Promise<boolean> {
  if (isPostgres()) return true;
  const db = await database();
  const [answer] = await db.$queryRaw<{ busy: number | bigint }[]>`PRAGMA wal_checkpoint(TRUNCATE)`;
  return Number(answer?.busy) === 0;
}
