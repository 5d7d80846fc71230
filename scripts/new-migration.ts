// npm run migration -- NAME: writes the step from the last migrations to the schema as it is now, for SQLite and for
// PostgreSQL, under one name. PostgreSQL's needs its server programs on this machine; it is started for the purpose.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startThrowawayPostgres } from "@/tests/database/harness/throwaway-postgres";

const NO_DIFFERENCE = 0;
const DIFFERENCE = 2;

const name = process.argv[2] ?? "";
if (!/^[a-z][a-z0-9_]*$/.test(name))
  stop("Give the migration a name in small letters, digits and _: npm run migration -- add_desk");

const postgres = await startThrowawayPostgres();
if (!postgres)
  stop(
    "A migration is made for both databases. Install PostgreSQL (Debian: apt-get install postgresql) and run this again.",
  );
const folder = mkdtempSync(path.join(tmpdir(), "postbag-migration-"));
try {
  const scripts = {
    sqlite: difference("sqlite", `file:${path.join(folder, "empty.db")}`, "prisma"),
    postgres: difference("postgres", postgres.url("postgres"), "generated/schema"),
  };
  const moment = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  for (const [database, sql] of Object.entries(scripts)) write(database, `${moment}_${name}`, sql);
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** The statements that lead from the migrations of one database to the schema, or null where nothing changed. */
function difference(database: string, url: string, schema: string): string | null {
  const migrations = `prisma/migrations/${database}`;
  const from = readdirSync(migrations).length > 1 ? ["--from-migrations", migrations] : ["--from-empty"];
  const prisma = path.resolve("node_modules/prisma/build/index.js");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [prisma, "migrate", "diff", ...from, "--to-schema", schema, "--script", "--exit-code"],
    { encoding: "utf8", env: { ...process.env, DATABASE_URL: url, CHECKPOINT_DISABLE: "1" } },
  );
  if (status === NO_DIFFERENCE) return null;
  if (status !== DIFFERENCE)
    throw new Error(`prisma migrate diff failed for ${database}:\n${stdout}${stderr}`);
  return stdout;
}

function write(database: string, migration: string, sql: string | null): void {
  if (sql === null) {
    console.log(`${database}: nothing has changed`);
    return;
  }
  const folder = path.join("prisma/migrations", database, migration);
  if (existsSync(folder)) throw new Error(`${folder} is there already`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "migration.sql"), sql);
  console.log(`${database}: ${folder}/migration.sql – read it before you commit it`);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
