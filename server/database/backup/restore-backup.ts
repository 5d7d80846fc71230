import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { keyFor } from "@/lib/desk/sign-in/server-seal";
import { verifyHistory } from "@/lib/desk/verify/verify-history.db";
import { closeDatabase } from "@/lib/ground/db";
import { holdSending } from "@/lib/ground/instance.db";
import { findServerSecret, secretFile } from "@/lib/ground/server-secret";
import { isPostgresUrl, type Settings } from "@/lib/ground/settings";
import { readMigrationState } from "@/server/database/applied-migrations";
import { connectToServer } from "@/server/database/connect-to-server";
import { loadPostgres } from "@/server/database/dump-postgres";
import { lockDatabase } from "@/server/database/lock-database";
import { flush, removeDatabase } from "@/server/database/migrate-database";
import { makePrivateFolder } from "@/server/database/private-files";
import { StartProblem } from "@/server/database/start-problem";
import { type Counts, countInFile, countOnServer } from "./count-rows";
import type { Manifest } from "./manifest";
import { readBackup } from "./read-backup";

type Place = Pick<Settings, "databaseUrl" | "dataFolder">;

/**
 * Puts a backup where nothing is yet, with sending held. The secret comes last: whatever is cut off before can't be
 * started by mistake.
 */
export async function restoreBackup(
  place: Place,
  { file, passphrase }: { file: string; passphrase: string },
): Promise<{ manifest: Manifest; problems: readonly string[] }> {
  const { databaseUrl, dataFolder } = place;
  makePrivateFolder(dataFolder);
  if (!isPostgresUrl(databaseUrl)) makePrivateFolder(path.dirname(databaseUrl.slice("file:".length)));
  const lock = await lockDatabase(databaseUrl);
  const work = mkdtempSync(path.join(dataFolder, ".restore-"));
  try {
    await checkEmpty(place);
    const staged = path.join(work, "database");
    const manifest = readBackup(file, passphrase, staged);
    await checkFits(place, manifest);
    await putDatabase(databaseUrl, staged);
    await checkCounts(databaseUrl, manifest.counts);
    await holdSending(new Date());
    const secret = Buffer.from(manifest.secret, "base64");
    const { pending } = await readMigrationState(databaseUrl);
    // An older database is verified by its first start's version only: this one can't read its rows yet.
    const problems = pending.length > 0 ? [] : (await verifyHistory(keyFor(secret, "history"))).problems;
    const draft = path.join(work, "secret");
    writeFileSync(draft, secret, { mode: 0o600, flush: true });
    renameSync(draft, secretFile(dataFolder));
    flush(dataFolder);
    return { manifest, problems };
  } finally {
    await closeDatabase();
    rmSync(work, { recursive: true, force: true });
    await lock.release();
  }
}

async function checkEmpty({ databaseUrl, dataFolder }: Place): Promise<void> {
  if (await findServerSecret(dataFolder))
    throw new StartProblem(
      `${dataFolder} is in use: it has a secret. Restore into an empty folder (POSTBAG_DATA).`,
    );
  const isUsed = isPostgresUrl(databaseUrl)
    ? Object.keys(await countServer(databaseUrl)).length > 0
    : (await readMigrationState(databaseUrl)).isThere;
  if (isUsed)
    throw new StartProblem("The database is not empty. Move it away, or name another, then restore.");
}

async function checkFits({ databaseUrl }: Place, { kind, migrations, version }: Manifest): Promise<void> {
  const here = isPostgresUrl(databaseUrl) ? "postgres" : "sqlite";
  if (kind !== here)
    throw new StartProblem(
      `This backup is of a ${kind === "sqlite" ? "SQLite" : "PostgreSQL"} database. Set DATABASE_URL to one of that kind.`,
    );
  const { known } = await readMigrationState(databaseUrl);
  const unknown = migrations.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new StartProblem(
      `This backup comes from a newer Postbag (${version}, with ${unknown.join(", ")}). Restore it with that version.`,
    );
}

async function putDatabase(databaseUrl: string, staged: string): Promise<void> {
  if (isPostgresUrl(databaseUrl)) return loadPostgres({ databaseUrl, file: staged });
  const file = databaseUrl.slice("file:".length);
  removeDatabase(file);
  renameSync(staged, file);
  flush(path.dirname(file));
}

async function checkCounts(databaseUrl: string, expected: Counts): Promise<void> {
  const counts = isPostgresUrl(databaseUrl)
    ? await countServer(databaseUrl)
    : countInFile(databaseUrl.slice("file:".length));
  const wrong = Object.keys({ ...expected, ...counts }).filter((name) => expected[name] !== counts[name]);
  if (wrong.length > 0)
    throw new StartProblem(
      `Not every row arrived in ${wrong.join(", ")}. Empty the database and restore again.`,
    );
}

async function countServer(databaseUrl: string): Promise<Counts> {
  const client = await connectToServer(databaseUrl);
  try {
    return await countOnServer(client);
  } finally {
    await client.end();
  }
}
