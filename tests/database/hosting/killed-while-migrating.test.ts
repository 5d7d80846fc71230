import { mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { listMigrations } from "@/prisma/engine/apply-migrations.mjs";
import { hostMachine, isOnPostgres, tidyUpAfterwards } from "./host-machine";

tidyUpAfterwards();

const KILLS = 4;
const FIRST_MS = 500; // about when the command has read its modules
const STEP_MS = 500;

// Faults that turn this red: let migrateFile apply to the file itself; apply a migration of PostgreSQL outside a
// transaction; leave the copy out.
test("a start that is killed while it migrates is finished by the next one, after a copy of what was there", async () => {
  const folder = `prisma/migrations/${isOnPostgres() ? "postgres" : "sqlite"}`;
  const all = (await listMigrations(folder)).length;
  const host = hostMachine();
  mkdirSync(host.dataFolder, { recursive: true, mode: 0o700 });
  await host.migrateTo(1);
  for (let kill = 0; kill < KILLS; kill++) {
    await host.killed(["migrate"], FIRST_MS + kill * STEP_MS);
    const applied = Number(
      await host.ask("SELECT count(*) FROM _prisma_migrations WHERE finished_at IS NOT NULL"),
    );
    const begun = Number(await host.ask("SELECT count(*) FROM _prisma_migrations"));
    expect(begun).toBe(applied);
    if (host.file) expect([1, all]).toContain(applied); // the whole file or none of it
  }
  expect(await host.start()).toBeNull();
  expect(Number(await host.ask("SELECT count(*) FROM _prisma_migrations"))).toBe(all);
  const copies = readdirSync(path.join(host.dataFolder, "backups"));
  expect(copies.filter((name) => /^before-\d+_\w+\.(db|dump)$/.test(name)).length).toBeGreaterThan(0);
}, 120_000);
