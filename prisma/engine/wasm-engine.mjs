import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { isPostgres } from "./database-url.mjs";
import { postgresConnections } from "./postgres-connections.mjs";
import { sqliteConnections } from "./sqlite-connections.mjs";

/**
 * Prisma's schema engine over a driver adapter. `datamodels` is a list of [path, text]; `wasm` has a method for
 * each request of the engine's JSON-RPC.
 */
export async function loadEngine({ url, datamodels }) {
  if (!url) throw new Error("There is no database address: prisma.config.ts has to give one.");
  const factory = bindMigrationAwareSqlAdapterFactory(
    isPostgres(url) ? postgresConnections(url) : sqliteConnections(url),
  );
  const { SchemaEngine } = await instantiate();
  // An empty list makes the engine panic where nothing at all is fine.
  const options = { datamodels: datamodels.length > 0 ? datamodels : undefined };
  return { wasm: await SchemaEngine.new(options, logWhenAsked, factory), errors: factory.errorRegistry };
}

/** An adapter's own error comes out of the engine as a number only; this puts its words back. */
export function explain(engine, error) {
  const [reference, id] = /External error id#(\d+)/.exec(error.message) ?? [];
  const cause = reference && engine.errors.consumeError(Number(id))?.error;
  return cause ? error.message.replace(reference, String(cause.message ?? cause)) : error.message;
}

/** The package's own entry imports its .wasm file as a module, which Node 20 does not do. */
async function instantiate() {
  const glue = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const engine = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(glue.replace(/\.js$/, ".wasm"));
  globalThis.PRISMA_WASM_PANIC_REGISTRY ??= { set_message: (message) => console.error(message) };
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": engine });
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return engine;
}

function logWhenAsked(message) {
  if (process.env.DEBUG) console.error(message);
}
