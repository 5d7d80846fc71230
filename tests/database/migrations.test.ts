import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isPostgresUrl } from "@/lib/ground/settings";
import { useFreshDatabase } from "./harness/fresh-database";

useFreshDatabase();

const NO_DIFFERENCE = 0;
const DIFFERENCE = 2;

const isOnPostgres = () => isPostgresUrl(process.env.DATABASE_URL ?? "");

/** Prisma's exit code when it compares what the migrations make with a folder of schema files. */
function compareMigrationsWith(schema: string): number | null {
  const migrations = `prisma/migrations/${isOnPostgres() ? "postgres" : "sqlite"}`;
  const prisma = path.resolve("node_modules/prisma/build/index.js");
  const args = [
    prisma,
    "migrate",
    "diff",
    "--from-migrations",
    migrations,
    "--to-schema",
    schema,
    "--exit-code",
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    env: { ...process.env, CHECKPOINT_DISABLE: "1" },
  });
  if (status === 1) throw new Error(stdout + stderr);
  return status;
}

describe("the migrations", () => {
  let changed = "";
  beforeAll(() => {
    changed = mkdtempSync(path.join(tmpdir(), "postbag-schema-"));
  });
  afterAll(() => rmSync(changed, { recursive: true }));

  // Red? The schema changed: npm run migration -- NAME writes the step for both databases.
  test("make what the schema describes", () => {
    expect(compareMigrationsWith(isOnPostgres() ? "generated/schema" : "prisma")).toBe(NO_DIFFERENCE);
  });

  test("would be found to lack a model that the schema has", () => {
    cpSync(isOnPostgres() ? "generated/schema" : "prisma", changed, { recursive: true });
    writeFileSync(path.join(changed, "fault.prisma"), "model Forgotten {\n  id String @id\n}\n");
    expect(compareMigrationsWith(changed)).toBe(DIFFERENCE);
  });

  test("have the same names for both databases", () => {
    const names = (database: string) => readdirSync(`prisma/migrations/${database}`).sort();
    expect(names("sqlite")).toEqual(names("postgres"));
  });
});
