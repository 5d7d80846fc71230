import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { closeDatabase } from "@/lib/ground/db";
import { isPostgresUrl } from "@/lib/ground/settings";

export type OldDatabase = {
  /** Runs statements as they are. */
  run: (sql: string) => Promise<void>;
  /** Carries out every migration that came later. */
  migrate: () => Promise<void>;
};

/** Gives the tests of this file an empty database as it was after one migration; `database()` works on it. */
export function useOldDatabase(lastMigration: string): OldDatabase {
  let folder = "";
  let run: OldDatabase["run"] = async () => {
    throw new Error("it is there when the tests begin");
  };
  let end = async () => {};

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "postbag-old-"));
    const opened = await open(inject("templateUrl"), folder);
    ({ run, end } = opened);
    process.env.POSTBAG_DATA = folder;
    process.env.DATABASE_URL = opened.url;
    for (const name of names()) if (name <= lastMigration) await run(sqlOf(name));
  });
  afterAll(async () => {
    await closeDatabase();
    await end();
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    run: (sql) => run(sql),
    migrate: async () => {
      for (const name of names()) if (name > lastMigration) await run(sqlOf(name));
    },
  };
}

const migrations = () =>
  `prisma/migrations/${isPostgresUrl(process.env.DATABASE_URL ?? "") ? "postgres" : "sqlite"}`;
const names = () =>
  readdirSync(migrations())
    .filter((name) => /^\d/.test(name))
    .sort();
const sqlOf = (name: string) => readFileSync(path.join(migrations(), name, "migration.sql"), "utf8");

async function open(template: string, folder: string) {
  if (!isPostgresUrl(template)) {
    const file = path.join(folder, "old.db");
    const db = new Database(file);
    return {
      url: `file:${file}`,
      run: async (sql: string) => void db.exec(sql),
      end: async () => void db.close(),
    };
  }
  const address = new URL(template);
  const name = `old_${randomUUID().replaceAll("-", "")}`;
  address.pathname = "/postgres";
  const server = new pg.Client({ connectionString: address.href });
  await server.connect();
  await server.query(`CREATE DATABASE ${name}`);
  await server.end();
  address.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  return {
    url: address.href,
    run: async (sql: string) => void (await client.query(sql)),
    end: () => client.end(),
  };
}
