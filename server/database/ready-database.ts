import { readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { countUncounted } from "@/lib/dispatches/recount-all.db";
import type { Settings } from "@/lib/ground/settings";
import { enterFirstCases } from "@/prisma/seed/enter-first-cases";
import { readMigrationState } from "./applied-migrations";
import { type DatabaseLock, lockDatabase } from "./lock-database";
import { migrateDatabase } from "./migrate-database";
import { checkNothingVanished, checkOwnSecret } from "./own-secret";
import { backupFolder, makeDatabasePrivate, makePrivateFolder } from "./private-files";
import { StartProblem } from "./start-problem";

// Long enough to go back to the version before; what is erased meanwhile is still in the copy.
const COPY_KEPT_DAYS = 7;
const DAY_MS = 86_400_000;

export type ReadyDatabase = { lock: DatabaseLock; applied: readonly string[] };

/**
 * Makes the database ready to serve: nobody else prepares it, its migrations are in, its secret is its own, the first
 * cases are entered. Throws a StartProblem that says what to do where one of this can't be. The caller lets go of the
 * lock.
 */
export async function readyDatabase(
  settings: Settings,
  { withoutBackup = false } = {},
): Promise<ReadyDatabase> {
  const { dataFolder, databaseUrl } = settings;
  const file = databaseUrl.startsWith("file:") ? databaseUrl.slice("file:".length) : null;
  makePrivateFolder(dataFolder);
  if (file) makePrivateFolder(path.dirname(file));
  const lock = await lockDatabase(databaseUrl);
  try {
    const state = await readMigrationState(databaseUrl);
    if (!state.isThere) await checkNothingVanished(dataFolder, databaseUrl);
    if (state.unknown.length > 0)
      throw new StartProblem(
        `This database comes from a newer Postbag: it has ${state.unknown.join(", ")}. Start that version again, or restore a backup from before the update.`,
      );
    if (state.cut.length > 0)
      throw new StartProblem(
        `The migration ${state.cut.join(", ")} was cut off in an older version. Restore a backup from before it (postbag restore FILE).`,
      );
    const backups = backupFolder(dataFolder);
    if (state.pending.length > 0) await migrateDatabase({ databaseUrl, state, backups, withoutBackup });
    if (file) makeDatabasePrivate(file);
    await checkOwnSecret(dataFolder);
    await countUncounted(({ done, of }) => {
      if (done === of || done % 100 === 0) console.log(`The letters of ${done} of ${of} appeals are counted`);
    });
    await enterFirstCases({ dataFolder, isUpdate: state.isThere && state.pending.length > 0 });
    removeOldCopies(backups);
    if (file) makeDatabasePrivate(file);
    await lock.whenReady();
    return { lock, applied: state.pending };
  } catch (problem) {
    await lock.release();
    throw problem;
  }
}

function removeOldCopies(backups: string): void {
  for (const name of names(backups).filter((name) => /^before-\d+_\w+\.(db|dump)$/.test(name))) {
    const copy = path.join(backups, name);
    if (Date.now() - statSync(copy).ctimeMs > COPY_KEPT_DAYS * DAY_MS) rmSync(copy);
  }
}

function names(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // no copy was ever made
  }
}
