import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { defineConfig } from "prisma/config";
import { isPostgresUrl, readSettings } from "./lib/ground/settings";

// Prisma's command line would download its schema engine. On Windows it can't start a script in its place, so there
// it still does.
if (process.platform !== "win32")
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= executable("prisma/engine/schema-engine.mjs");

const { databaseUrl } = readSettings(process.env);
const isPostgres = isPostgresUrl(databaseUrl);

export default defineConfig({
  schema: isPostgres ? schemaForPostgres() : "prisma",
  migrations: { path: `prisma/migrations/${isPostgres ? "postgres" : "sqlite"}` },
  datasource: { url: databaseUrl },
});

/** The same model with the other provider: Prisma takes no variable there. Returns the folder of the copies. */
function schemaForPostgres(): string {
  const folder = "generated/schema";
  mkdirSync(folder, { recursive: true });
  const names = readdirSync("prisma").filter((name) => name.endsWith(".prisma"));
  for (const stale of readdirSync(folder).filter((name) => !names.includes(name)))
    rmSync(path.join(folder, stale));
  for (const name of names) {
    const text = readFileSync(path.join("prisma", name), "utf8");
    const copy = text
      .replace('provider = "sqlite"', 'provider = "postgresql"')
      .replace("../generated/sqlite", "../postgres");
    writeFileSync(path.join(folder, name), copy);
  }
  return folder;
}

/** A download as an archive loses the mark that lets a file be started. */
function executable(file: string): string {
  const absolute = path.resolve(file);
  try {
    accessSync(absolute, constants.X_OK);
  } catch {
    chmodSync(absolute, 0o755);
  }
  return absolute;
}
