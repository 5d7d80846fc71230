import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
} from "node:fs";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { isPostgresUrl } from "@/lib/ground/settings";
import { applyMigrations } from "@/prisma/engine/apply-migrations.mjs";
import type { MigrationState } from "./applied-migrations";
import { dumpPostgres } from "./dump-postgres";
import { makePrivateFolder } from "./private-files";
import { StartProblem } from "./start-problem";

type Migration = {
  databaseUrl: string;
  state: MigrationState;
  /** Where the copy goes that is made of what is there before. */
  backups: string;
  /** For a host who has made a copy by other means. */
  withoutBackup?: boolean;
};

/**
 * Applies what is pending, after a copy of what is there. Cut off at any moment, the database is as it was before or as
 * it is after, and the next start goes on. The caller holds the database's lock.
 */
export async function migrateDatabase(migration: Migration): Promise<void> {
  if (migration.state.isThere) makePrivateFolder(migration.backups);
  if (isPostgresUrl(migration.databaseUrl)) await migrateOnServer(migration);
  else await migrateFile(migration);
}

async function migrateOnServer({
  databaseUrl,
  state,
  backups,
  withoutBackup = false,
}: Migration): Promise<void> {
  if (state.isThere && !withoutBackup)
    await dumpPostgres({ databaseUrl, file: copyBefore({ state, backups, ending: ".dump" }) });
  await apply(databaseUrl, state);
}

/** A copy is brought up to date and put in the place of the old file, which stays as the backup. */
async function migrateFile({ databaseUrl, state, backups }: Migration): Promise<void> {
  const file = databaseUrl.slice("file:".length);
  const next = `${file}.next`;
  removeDatabase(next);
  if (state.isThere) copyAsIs(file, next);
  await apply(`file:${next}`, state);
  flush(next);
  if (state.isThere) keepOld(file, copyBefore({ state, backups, ending: ".db" }));
  renameSync(next, file);
  flush(path.dirname(file));
}

async function apply(url: string, { folder, known, pending }: MigrationState): Promise<void> {
  try {
    await applyMigrations({ url, folder, names: known, pending });
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    throw new StartProblem(
      `The database could not be brought up to date; it is as it was before. Send the makers this: ${reason}`,
    );
  }
}

function copyBefore({ state, backups, ending }: { state: MigrationState; backups: string; ending: string }) {
  return path.join(backups, `before-${state.pending.at(-1)}${ending}`);
}

/** Empties the write-ahead log into the file first: what is renamed later must be all of it. */
function copyAsIs(file: string, copy: string): void {
  const database = new Sqlite(file, { timeout: 5000 });
  try {
    const mode = database.pragma("journal_mode = DELETE", { simple: true });
    if (mode !== "delete") throw new Error("the log stays");
    database.prepare("VACUUM INTO ?").run(copy);
  } catch (problem) {
    const isBusy = problem instanceof Error && /locked|busy|log stays/.test(problem.message);
    if (!isBusy) throw problem;
    throw new StartProblem(`Another program has ${file} open. End it, then start again.`);
  } finally {
    database.close();
  }
}

function keepOld(file: string, copy: string): void {
  rmSync(copy, { force: true });
  try {
    linkSync(file, copy);
  } catch {
    copyFileSync(file, copy); // a file system without links
    flush(copy);
  }
}

export function removeDatabase(file: string): void {
  for (const ending of ["", "-wal", "-shm", "-journal"]) rmSync(file + ending, { force: true });
}

/** Onto the disk, so that a power cut can't take it back. */
export function flush(place: string): void {
  if (!existsSync(place)) return;
  const handle = openSync(place, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
