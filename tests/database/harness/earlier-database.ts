import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import pg from "pg";
import { inject } from "vitest";
import { isPostgresUrl } from "@/lib/ground/settings";

type Row = Record<string, unknown>;

export type EarlierDatabase = {
  /** Statements without parameters; gives the rows of the last one. */
  run: (sql: string) => Promise<Row[]>;
  /** Applies the migration that it stands before. */
  migrate: () => Promise<void>;
  close: () => Promise<void>;
};

/** An empty database as it was right before the migration with this name, on whichever database the tests run. */
export async function databaseBefore(name: string): Promise<EarlierDatabase> {
  const template = inject("templateUrl");
  const folder = `prisma/migrations/${isPostgresUrl(template) ? "postgres" : "sqlite"}`;
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const own = names.find((one) => one.endsWith(`_${name}`));
  if (!own) throw new Error(`No migration is called ${name}`);
  const sqlOf = (one: string) => readFileSync(path.join(folder, one, "migration.sql"), "utf8");
  const connection = isPostgresUrl(template) ? await onServer(template) : inMemory();
  for (const one of names.slice(0, names.indexOf(own))) await connection.run(sqlOf(one));
  return { ...connection, migrate: async () => void (await connection.run(sqlOf(own))) };
}

function inMemory(): Omit<EarlierDatabase, "migrate"> {
  const db = new Database(":memory:");
  return {
    run: async (sql) => {
      if (/^\s*SELECT/i.test(sql)) return db.prepare<[], Row>(sql).all();
      db.exec(sql);
      return [];
    },
    close: async () => void db.close(),
  };
}

/** The database goes when the server does. */
async function onServer(template: string): Promise<Omit<EarlierDatabase, "migrate">> {
  const address = new URL(template);
  address.pathname = "/postgres";
  const name = `earlier_${randomUUID().replaceAll("-", "")}`;
  const maker = new pg.Client({ connectionString: address.href });
  await maker.connect();
  await maker.query(`CREATE DATABASE ${name}`);
  await maker.end();
  address.pathname = `/${name}`;
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  return { run: async (sql) => (await client.query<Row>(sql)).rows ?? [], close: () => client.end() };
}
