import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { isPostgres } from "./database-url.mjs";
import { postgresConnections } from "./postgres-connections.mjs";
import { sqliteConnections } from "./sqlite-connections.mjs";

/**
 * Prisma's schema engine over a driver adapter: `call` takes the requests of its JSON-RPC, `free` lets go of it and
 * `close` of its connections. What is called inside `atOnce` happens as a whole or not at all, on PostgreSQL.
 * `datamodels` is a list of [path, text].
 */
export async function loadEngine({ url, datamodels }) {
  if (!url) throw new Error("There is no database address: prisma.config.ts has to give one.");
  const { SchemaEngine } = await instantiate();
  const connections = isPostgres(url) ? postgresConnections(url) : sqliteConnections(url);
  const factory = bindMigrationAwareSqlAdapterFactory(connections);
  const explained = async (work) => {
    try {
      return await work();
    } catch (error) {
      throw explain(error, factory.errorRegistry);
    }
  };
  // An empty list makes the engine panic where nothing at all is fine.
  const options = { datamodels: datamodels.length > 0 ? datamodels : undefined };
  const engine = await explained(() => SchemaEngine.new(options, logWhenAsked, factory));
  return {
    call: (method, params) => explained(() => engine[method](params)),
    atOnce: connections.atOnce ?? ((work) => work()),
    close: connections.close ?? (async () => {}),
    free: () => engine.free(),
  };
}

/** An adapter's own error comes out of the engine as a number only; this puts its words back. */
function explain(error, errorRegistry) {
  const [reference, id] = /External error id#(\d+)/.exec(error.message) ?? [];
  const cause = reference && errorRegistry.consumeError(Number(id))?.error;
  if (cause) error.message = error.message.replace(reference, String(cause.message ?? cause));
  return error;
}

let instance;

/** Once in a process: the package's glue keeps views into the memory of the instance that it met first. */
function instantiate() {
  instance ??= makeInstance();
  return instance;
}

/** The package's own entry imports its .wasm file as a module, which Node 20 does not do. */
async function makeInstance() {
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
