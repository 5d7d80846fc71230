import Sqlite from "better-sqlite3";
import { isPostgresUrl } from "@/lib/ground/settings";
import { createPostgresDatabase } from "@/prisma/engine/postgres-server.mjs";
import { connectToServer } from "./connect-to-server";
import { StartProblem } from "./start-problem";

// One that is being stopped lets go within this.
const WAIT_MS = 4000;
const LOCK_NUMBER = 7_067_839; // any number will do, as long as every Postbag takes this one

export type DatabaseLock = {
  /** PostgreSQL serves many processes: call it once the database is ready. SQLite keeps the lock with the process. */
  whenReady: () => Promise<void>;
  release: () => Promise<void>;
};

/**
 * Keeps others from preparing this database at the same time and, on SQLite, from serving it at all. The system lets go
 * of it when the process ends, however it ends. Throws a StartProblem when somebody else has it.
 */
export async function lockDatabase(databaseUrl: string): Promise<DatabaseLock> {
  return isPostgresUrl(databaseUrl) ? lockOnServer(databaseUrl) : lockFile(databaseUrl.slice("file:".length));
}

/** An exclusive transaction in a database of its own: SQLite locks files on every system, Node doesn't. */
function lockFile(file: string): DatabaseLock {
  const lock = new Sqlite(`${file}.lock`, { timeout: WAIT_MS });
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch {
    lock.close();
    throw new StartProblem(
      `Another Postbag is running on ${file}. Stop it first, or give this one a folder of its own with POSTBAG_DATA.`,
    );
  }
  const release = async () => void lock.close();
  return { whenReady: async () => {}, release };
}

async function lockOnServer(databaseUrl: string): Promise<DatabaseLock> {
  // A user may have a database and still not be let into `postgres`: the connection below tells what counts.
  await createPostgresDatabase(databaseUrl).catch(() => {});
  const client = await connectToServer(databaseUrl);
  await client.query("SELECT pg_advisory_lock($1)", [LOCK_NUMBER]);
  let isHeld = true;
  const release = async () => {
    if (!isHeld) return;
    isHeld = false;
    await client.end().catch(() => {});
  };
  return { whenReady: release, release };
}
