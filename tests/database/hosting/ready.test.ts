import { afterEach, expect, test } from "vitest";
import { closeDatabase, database } from "@/lib/ground/db";
import { tieToSecret } from "@/lib/ground/instance.db";
import { markStopping, readiness } from "@/lib/ground/readiness.db";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import { isOnPostgres } from "./host-machine";

useFreshDatabase();

afterEach(async () => {
  globalThis.isPostbagStopping = undefined;
  await closeDatabase(); // with what this file has set on its connection
});

test("ready while the database can be written", async () => {
  await tieToSecret(new Uint8Array(32));
  expect(await readiness()).toBe("ready");
});

// Fault that turns this red: let checkWritable only read.
test("not ready on a database that can only be read", async () => {
  if (isOnPostgres()) return; // a pool has many connections; a setting reaches one
  await tieToSecret(new Uint8Array(32));
  await (await database()).$executeRawUnsafe("PRAGMA query_only = 1");
  expect(await readiness()).toBe("database can't be written");
});

test("not ready while the server stops", async () => {
  markStopping();
  expect(await readiness()).toBe("stopping");
});
