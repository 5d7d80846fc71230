// Brings the database that the settings name up to date: its migrations, then the first case. Both are looked up
// first and left out when they are done, because starting Prisma's command line takes longer than all the rest.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { countUncounted } from "@/lib/dispatches/recount-all.db";
import { closeDatabase, databaseFor } from "@/lib/ground/db";
import { isPostgresUrl, readSettings, type Settings, SettingsError } from "@/lib/ground/settings";

const SEED = "prisma/seed.ts";

const settings = settingsOrStop();
mkdirSync(settings.dataFolder, { recursive: true, mode: 0o700 });
const kind = isPostgresUrl(settings.databaseUrl) ? "postgres" : "sqlite";
if (kind === "sqlite")
  mkdirSync(path.dirname(settings.databaseUrl.slice("file:".length)), { recursive: true });

const known = readdirSync(`prisma/migrations/${kind}`).filter((name) => /^\d/.test(name));
const before = await readApplied();
if (known.some((name) => !before.names.includes(name))) {
  console.log(`[setup] bringing the ${kind} database up to date`);
  runNode(["node_modules/prisma/build/index.js", "migrate", "deploy"]);
}
const unknown = before.names.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.warn(
    `[setup] this database comes from a newer Postbag: it has ${unknown.join(", ")}, unknown here`,
  );
}
await countUncounted(({ done, of }) => {
  if (done === of || done % 100 === 0) console.log(`[setup] counted the letters of ${done} of ${of} appeals`);
});
await closeDatabase();
if (existsSync(SEED)) await seedOnce();
process.exit(0); // idle connections to PostgreSQL would hold the process for ten seconds

function settingsOrStop(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    return process.exit(1);
  }
}

/** Names of the migrations that are in, and what tells this database from every other: the first one's random id. */
async function readApplied(): Promise<{ names: readonly string[]; identity: string | null }> {
  const db = databaseFor(settings.databaseUrl);
  try {
    const rows = await db.$queryRaw<{ id: string; name: string }[]>`
      SELECT id, migration_name AS name FROM _prisma_migrations
      WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY started_at, migration_name`;
    return { names: rows.map(({ name }) => name), identity: rows[0]?.id ?? null };
  } catch {
    return { names: [], identity: null }; // no table, no database or no server: the migrations tell which
  } finally {
    await db.$disconnect();
  }
}

/** Seeds when this database has not seen the seed as it is now. The seed itself has to bear being run again. */
async function seedOnce(): Promise<void> {
  const stamp = path.join(settings.dataFolder, "seed-stamp");
  const { identity } = before.identity ? before : await readApplied();
  const now = `${identity} ${digestOfSeed()}\n`;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  console.log("[setup] entering the first case");
  runNode(["--import", "tsx", SEED]);
  writeFileSync(stamp, now);
}

function digestOfSeed(): string {
  const hash = createHash("sha256");
  const names = readdirSync("prisma", { recursive: true, encoding: "utf8" }).filter((name) =>
    /^seed.*\.\w+$/.test(name),
  );
  for (const name of names.sort()) hash.update(`${name}\0`).update(readFileSync(path.join("prisma", name)));
  return hash.digest("hex");
}

function runNode(args: readonly string[]): void {
  const env = { ...process.env, CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", env });
  if (status === 0) return;
  console.error(`${stdout}${stderr}`);
  process.exit(status ?? 1);
}
