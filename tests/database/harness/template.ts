import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { hasPostgres, startThrowawayPostgres } from "./throwaway-postgres";

declare module "vitest" {
  interface ProvidedContext {
    /** A migrated and seeded database that nobody is connected to; each test file gets a copy. */
    templateUrl: string;
  }
}

const ends: (() => Promise<void>)[] = [];

/** Vitest calls this once before a project's test files… */
export async function setup(project: TestProject): Promise<void> {
  if (project.name === "sqlite" && !hasPostgres()) console.log("skipped: no PostgreSQL here");
  const folder = mkdtempSync(path.join(tmpdir(), "postbag-template-"));
  ends.push(async () => rmSync(folder, { recursive: true, force: true }));
  const postgres = project.name === "postgres" ? await startThrowawayPostgres() : null;
  if (postgres) ends.push(postgres.stop);
  const url = postgres ? postgres.url("postbag_template") : `file:${path.join(folder, "template.db")}`;
  const env = { ...process.env, DATABASE_URL: url, POSTBAG_DATA: folder, POSTBAG_NOW: "" };
  execFileSync(process.execPath, ["--import", "tsx", "scripts/postbag/postbag.ts", "migrate"], {
    env,
    encoding: "utf8",
  });
  project.provide("templateUrl", url);
}

/** …and this once after them. */
export async function teardown(): Promise<void> {
  for (const end of ends.splice(0)) await end();
}
