import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { isPostgres } from "./database-url.mjs";
import { createPostgresDatabase } from "./postgres-server.mjs";
import { loadEngine } from "./wasm-engine.mjs";

const FILTERS = { externalTables: [], externalEnums: [] };

/** The names of the migrations in a folder, in their order. */
export async function listMigrations(folder) {
  return (await readdir(folder)).filter((name) => /^\d/.test(name)).sort();
}

/**
 * Applies migrations of a folder, in their order, to the database at `url`; those that are in are passed over, and
 * Prisma's own table says afterwards what is in. `names` is every migration up to the last that is wanted. On
 * PostgreSQL each is one transaction with its entry in that table: cut off, it has not happened. On SQLite give it a
 * copy and put that in place afterwards.
 */
export async function applyMigrations({ url, folder, names, pending = names }) {
  if (isPostgres(url)) await createPostgresDatabase(url);
  const lockfile = path.join(folder, "migration_lock.toml");
  const directories = await Promise.all(
    names.map(async (name) => {
      const value = await readFile(path.join(folder, name, "migration.sql"), "utf8");
      return { path: name, migrationFile: { path: "migration.sql", content: { tag: "ok", value } } };
    }),
  );
  const list = {
    baseDir: folder,
    lockfile: { path: "migration_lock.toml", content: await readFile(lockfile, "utf8") },
    shadowDbInitScript: "",
  };
  const engine = await loadEngine({ url, datamodels: [] });
  try {
    for (const name of pending) {
      const migrationDirectories = directories.slice(0, names.indexOf(name) + 1);
      await engine.atOnce(() =>
        engine.call("applyMigrations", {
          migrationsList: { ...list, migrationDirectories },
          filters: FILTERS,
        }),
      );
    }
  } finally {
    engine.free();
    await engine.close();
  }
}
