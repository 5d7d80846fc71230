import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { closeDatabase } from "@/lib/ground/db";
import { makeServerSecret } from "@/lib/ground/server-secret";
import { isPostgresUrl } from "@/lib/ground/settings";

/**
 * Gives the tests of this file a seeded database and a data folder that nobody else uses: call it once, before the
 * tests. `database()` and everything built on it then work there; on which of the two databases is Vitest's choice.
 */
export function useFreshDatabase(): void {
  let folder = "";

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "postbag-database-"));
    process.env.POSTBAG_DATA = folder;
    await makeServerSecret(folder);
    process.env.DATABASE_URL = await copyTemplate(inject("templateUrl"), folder);
  });

  afterAll(async () => {
    await closeDatabase();
    rmSync(folder, { recursive: true, force: true });
  });
}

async function copyTemplate(template: string, folder: string): Promise<string> {
  if (isPostgresUrl(template)) return copyOnServer(template);
  const file = path.join(folder, "postbag.db");
  copyFileSync(template.slice("file:".length), file);
  return `file:${file}`;
}

/** The copies go when the server does. */
async function copyOnServer(template: string): Promise<string> {
  const address = new URL(template);
  const source = address.pathname.slice(1);
  const copy = `test_${randomUUID().replaceAll("-", "")}`;
  address.pathname = "/postgres";
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  await client.query(`CREATE DATABASE ${copy} TEMPLATE ${source}`);
  await client.end();
  address.pathname = `/${copy}`;
  return address.href;
}
