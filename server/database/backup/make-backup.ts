import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { serverSecret } from "@/lib/ground/server-secret";

import { isPostgresUrl, type Settings } from "@/lib/ground/settings";
import { readMigrationState } from "@/server/database/applied-migrations";
import { checkDatabase } from "@/server/database/check-database";
import { connectToServer } from "@/server/database/connect-to-server";
import { dumpPostgres } from "@/server/database/dump-postgres";
import { flush } from "@/server/database/migrate-database";
import { makePrivateFolder } from "@/server/database/private-files";
import { StartProblem } from "@/server/database/start-problem";
import { type Counts, countInFile, countOnServer } from "./count-rows";
import type { Manifest } from "./manifest";
import { readBackup } from "./read-backup";
import { sealInto } from "./sealed-file";

const CHUNK_BYTES = 1 << 20;
const LEFT_OVER_MS = 86_400_000;

/** Backs up database and secret into one new file, beside a running server, and reads it again before it counts. */
export async function makeBackup(
  settings: Pick<Settings, "databaseUrl" | "dataFolder">,
  { file, passphrase }: { file: string; passphrase: string },
): Promise<Manifest> {
  if (existsSync(file)) throw new StartProblem(`${file} is there already. Name another file.`);
  await checkDatabase(settings);
  const folder = path.dirname(file);
  makePrivateFolder(folder);
  removeLeftOvers(folder);
  const work = mkdtempSync(path.join(folder, ".backup-"));
  try {
    const copy = path.join(work, "database");
    const counts = await copyDatabase(settings.databaseUrl, copy);
    const { known } = await readMigrationState(settings.databaseUrl);
    const manifest: Manifest = {
      version: String(JSON.parse(readFileSync("package.json", "utf8")).version),
      kind: isPostgresUrl(settings.databaseUrl) ? "postgres" : "sqlite",
      at: new Date().toISOString(),
      migrations: known,
      counts,
      sha256: hashOf(copy),
      secret: (await serverSecret(settings.dataFolder)).toString("base64"),
    };
    const made = path.join(work, "backup");
    sealInto(made, passphrase, bytesOf(manifest, copy));
    readBackup(made, passphrase);
    renameSync(made, file);
    flush(folder);
    return manifest;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function copyDatabase(databaseUrl: string, copy: string): Promise<Counts> {
  if (isPostgresUrl(databaseUrl)) return dumpWithCounts(databaseUrl, copy);
  const database = new Sqlite(databaseUrl.slice("file:".length), { fileMustExist: true, timeout: 10_000 });
  try {
    database.prepare("VACUUM INTO ?").run(copy);
  } finally {
    database.close();
  }
  return countInFile(copy);
}

/** Rows are counted in the very moment that is dumped, whatever is written meanwhile. */
async function dumpWithCounts(databaseUrl: string, file: string): Promise<Counts> {
  const client = await connectToServer(databaseUrl);
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const { rows } = await client.query<{ id: string }>("SELECT pg_export_snapshot() AS id");
    await dumpPostgres({ databaseUrl, file, snapshot: rows[0]?.id });
    return await countOnServer(client);
  } finally {
    await client.end();
  }
}

function* bytesOf(manifest: Manifest, copy: string): Generator<Uint8Array> {
  yield Buffer.from(`${JSON.stringify(manifest)}\n`);
  yield* readInChunks(copy);
}

function hashOf(file: string): string {
  const hash = createHash("sha256");
  for (const chunk of readInChunks(file)) hash.update(chunk);
  return hash.digest("hex");
}

function* readInChunks(file: string): Generator<Buffer> {
  const handle = openSync(file, "r");
  try {
    for (;;) {
      const chunk = Buffer.alloc(CHUNK_BYTES);
      const read = readSync(handle, chunk);
      if (read === 0) return;
      yield chunk.subarray(0, read);
    }
  } finally {
    closeSync(handle);
  }
}

/** A backup that was killed leaves an open copy of the database. */
function removeLeftOvers(folder: string): void {
  for (const name of readdirSync(folder).filter((name) => /^\.backup-\w{6}$/.test(name))) {
    const left = path.join(folder, name);
    if (Date.now() - statSync(left).mtimeMs > LEFT_OVER_MS) rmSync(left, { recursive: true, force: true });
  }
}
