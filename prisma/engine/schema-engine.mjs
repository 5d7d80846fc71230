#!/usr/bin/env node
// Stands in for the schema engine that Prisma's command line would download: the same engine as WebAssembly, an
// npm package. The command line starts this file, writes JSON-RPC requests to its input, a line each, and reads
// the answers from its output; `cli …` asks for a single check instead.
import { readFile, rm } from "node:fs/promises";
import { createInterface } from "node:readline";
import { databaseFile, isPostgres } from "./database-url.mjs";
import { createPostgresDatabase, explainNoConnection } from "./postgres-server.mjs";
import { loadEngine } from "./wasm-engine.mjs";

const argv = process.argv.slice(2);
const valuesOf = (name) => argv.flatMap((arg, index) => (arg === name ? [argv[index + 1]] : []));
const { url } = JSON.parse(valuesOf("--datasource")[0] ?? "{}");

if (argv.includes("cli")) process.exit(await runCheck(argv[argv.indexOf("cli") + 1]));

let engine;
let queue = Promise.resolve();
createInterface({ input: process.stdin })
  .on("line", (line) => {
    const { id, method, params } = JSON.parse(line);
    if (!method) return; // the command line's receipt for something we asked it to print
    queue = queue.then(async () => write({ id, ...(await answer(method, params)) }));
  })
  // An idle connection pool would keep the process for ten seconds more, so it is ended by hand.
  .on("close", () => queue.then(() => process.exit(0)));

async function answer(method, params) {
  try {
    return { result: (await perform(method, params)) ?? null };
  } catch (error) {
    const { code = null, message } = error;
    return { error: { code: 4466, message, data: { is_panic: false, message, error_code: code } } };
  }
}

async function perform(method, params) {
  if (method === "createDatabase") return { databaseName: await createDatabase() };
  if (method === "reset" && !isPostgres(url)) return removeDatabaseFile();
  engine ??= await loadEngine({ url, datamodels: await readDatamodels() });
  // The WebAssembly build calls this one differently.
  const result = await callEngine(method === "getDatabaseVersion" ? "version" : method, params);
  if (method !== "diff" || result.stdout === null) return result;
  // The native engine has its caller print a difference, so the answer alone would show nothing.
  write({ id: "print", method: "print", params: { content: result.stdout } });
  return result;
}

async function callEngine(method, params) {
  try {
    return await engine.call(method, params);
  } catch (error) {
    // A new SQLite file has no table of migrations. The native engine takes that for "none applied", this build
    // for an error; applying an empty list makes the table.
    const hasNoTable =
      error.code === "P1014" && params?.migrationsList && /_prisma_migrations/.test(error.message);
    if (!hasNoTable) throw error;
    const migrationsList = { ...params.migrationsList, migrationDirectories: [] };
    await engine.call("applyMigrations", { migrationsList, filters: params.filters });
    return engine.call(method, params);
  }
}

/** The WebAssembly build's own reset leaves SQLite's tables behind. */
async function removeDatabaseFile() {
  engine?.free();
  engine = undefined;
  const file = databaseFile(url);
  await Promise.all(["", "-wal", "-shm", "-journal"].map((ending) => rm(file + ending, { force: true })));
  return {};
}

async function createDatabase() {
  return isPostgres(url) ? createPostgresDatabase(url) : "sqlite"; // connecting to a SQLite file makes it
}

async function readDatamodels() {
  return Promise.all(valuesOf("--datamodels").map(async (path) => [path, await readFile(path, "utf8")]));
}

/** Exit code of one check; the command line reads errors from stderr, JSON a line, and skips the first line. */
async function runCheck(check) {
  if (check === "create-database") {
    await createDatabase();
    return 0;
  }
  if (check !== "can-connect-to-database") return 1;
  const problem = isPostgres(url) ? await explainNoConnection(url) : null;
  if (!problem) return 0;
  const line = (level, fields) =>
    process.stderr.write(`${JSON.stringify({ level, target: "schema_engine::logger", fields })}\n`);
  line("INFO", { message: "connecting" });
  line("ERROR", problem);
  return 1;
}

function write(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}
