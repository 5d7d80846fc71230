import { execFile, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { closeDatabase } from "@/lib/ground/db";
import { isPostgresUrl, readSettings } from "@/lib/ground/settings";
import { applyMigrations, listMigrations } from "@/prisma/engine/apply-migrations.mjs";
import { readyDatabase } from "@/server/database/ready-database";
import { StartProblem } from "@/server/database/start-problem";

export type Ended = { code: number | null; out: string; err: string };

/** A data folder and a database that nobody else uses, on whichever of the two Vitest chose, and the real command. */
export type HostMachine = {
  dataFolder: string;
  databaseUrl: string;
  /** The file on SQLite. */
  file: string | null;
  postbag: (args: readonly string[], env?: Record<string, string>) => Promise<Ended>;
  /** What every start does first, in this process, which is quicker; gives what stopped it, or null. */
  start: (settings?: { dataFolder?: string; databaseUrl?: string }) => Promise<string | null>;
  /** Runs it and kills it without warning after so long, unless it has ended before. */
  killed: (args: readonly string[], afterMs: number) => Promise<Ended>;
  /** One value of the database. */
  ask: (sql: string) => Promise<unknown>;
  migrateTo: (count: number) => Promise<void>;
  /** Takes out what ties the database to its secret, as versions before had it. */
  forget: () => Promise<unknown>;
  pretendNewer: (migration: string) => Promise<unknown>;
  /** Another folder for the same database, as on a second server. */
  secondFolder: () => string;
};

const COMMAND = ["--import", "tsx", "scripts/postbag/postbag.ts"];
const folders: string[] = [];

export const isOnPostgres = () => isPostgresUrl(inject("templateUrl"));

/** Call it inside a test; everything goes when its file has ended. */
export function hostMachine(): HostMachine {
  const folder = newFolder();
  const dataFolder = path.join(folder, "data");
  const file = isOnPostgres() ? null : path.join(dataFolder, "postbag.db");
  const databaseUrl = file ? `file:${file}` : urlOnServer(`host_${randomUUID().replaceAll("-", "")}`);
  const { PATH, HOME } = process.env;
  const environment = {
    PATH,
    HOME,
    NODE_ENV: "production" as const,
    POSTBAG_DATA: dataFolder,
    ...(file ? {} : { DATABASE_URL: databaseUrl }),
  };
  return {
    dataFolder,
    databaseUrl,
    file,
    postbag: (args, env = {}) => run(args, { ...environment, ...env }),
    start: (other = {}) => startHere({ dataFolder, databaseUrl, ...other }),
    killed: (args, afterMs) => run(args, environment, afterMs),
    ask: (sql) => ask(databaseUrl, sql),
    migrateTo: async (count) => {
      const kind = file ? "sqlite" : "postgres";
      const migrations = `prisma/migrations/${kind}`;
      const names = (await listMigrations(migrations)).slice(0, count);
      await applyMigrations({ url: databaseUrl, folder: migrations, names });
    },
    forget: () => ask(databaseUrl, `DELETE FROM "Instance" RETURNING id`),
    pretendNewer: (migration) =>
      ask(
        databaseUrl,
        `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
         VALUES ('x', 'x', '${migration}', current_timestamp, current_timestamp, 1) RETURNING id`,
      ),
    secondFolder: newFolder,
  };
}

async function startHere(place: { dataFolder: string; databaseUrl: string }): Promise<string | null> {
  process.env.POSTBAG_DATA = place.dataFolder;
  process.env.DATABASE_URL = place.databaseUrl;
  try {
    const { lock } = await readyDatabase(readSettings(process.env));
    await lock.release();
    return null;
  } catch (problem) {
    if (problem instanceof StartProblem) return problem.message;
    throw problem;
  } finally {
    await closeDatabase();
  }
}

/** Registers the tidying up; call it once in a file. */
export function tidyUpAfterwards(): void {
  afterAll(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
}

function newFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "postbag-host-"));
  folders.push(folder);
  return folder;
}

function urlOnServer(name: string): string {
  const address = new URL(inject("templateUrl"));
  address.pathname = `/${name}`;
  return address.href;
}

function run(args: readonly string[], env: NodeJS.ProcessEnv, killAfterMs?: number): Promise<Ended> {
  return new Promise((ended) => {
    const child = execFile(
      process.execPath,
      [...COMMAND, ...args],
      { env, maxBuffer: 8 * 1024 * 1024 },
      (_problem, out, err) => ended({ code: child.exitCode, out, err }),
    );
    if (killAfterMs !== undefined) setTimeout(() => child.kill("SIGKILL"), killAfterMs);
  });
}

/** A process that runs until it is ended; resolves with it once it has printed `ready`. */
export function startProcess(args: readonly string[], env: NodeJS.ProcessEnv, ready: string) {
  const child = spawn(process.execPath, [...COMMAND, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  return new Promise<typeof child>((started, failed) => {
    let said = "";
    const hear = (chunk: Buffer) => {
      said += chunk;
      if (said.includes(ready)) started(child);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", () => failed(new Error(said)));
  });
}

async function ask(databaseUrl: string, sql: string): Promise<unknown> {
  if (databaseUrl.startsWith("file:")) {
    const database = new Sqlite(databaseUrl.slice("file:".length));
    try {
      return database.prepare(sql).pluck().get();
    } finally {
      database.close();
    }
  }
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: "array" });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}
