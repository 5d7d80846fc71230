import { spawnSync } from "node:child_process";
import path from "node:path";

const quietEnvironment = {
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  // Keeps the installation of Prisma from fetching an engine that we don't use; npm before 11 runs that script.
  PRISMA_SCHEMA_ENGINE_BINARY: path.resolve(import.meta.dirname, "../../prisma/engine/schema-engine.mjs"),
};

const startedAt = Date.now();

/** One line of progress. */
export function log(message) {
  console.log(`[setup ${((Date.now() - startedAt) / 1000).toFixed(1)} s] ${message}`);
}

/** Ends the setup with a sentence for whoever started it. */
export function stop(message) {
  console.error(`[setup] ${message}`);
  process.exit(1);
}

/** Runs a script of Node's with its output shown; a failure ends the setup. */
export function run(script, args, env = {}) {
  runProgram(process.execPath, [script, ...args], { env, stdio: ["ignore", "inherit", "inherit"] });
}

/** As `run`, but what it prints is shown only when it fails. */
export function runQuietly(script, args, env = {}) {
  runProgram(process.execPath, [script, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
}

/** Runs any program; a failure ends the setup. */
export function runProgram(program, args, { env = {}, stdio = ["ignore", "inherit", "inherit"] } = {}) {
  const { status, signal, error, stdout, stderr } = spawnSync(program, args, {
    stdio,
    env: { ...quietEnvironment, ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32" && program === "npm",
  });
  if (status === 0) return;
  if (stdout || stderr) console.error(`${stdout ?? ""}${stderr ?? ""}`);
  stop(`failed (${error?.message ?? signal ?? `exit code ${status}`}): ${program} ${args.join(" ")}`);
}
