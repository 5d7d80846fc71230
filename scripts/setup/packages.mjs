import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { runProgram } from "./run.mjs";

/** Installs exactly what the lock file says; development packages too, because the build needs the compiler. */
export function installPackages() {
  // Where packages are already, adding what is new takes seconds; starting anew takes minutes.
  const how = existsSync("node_modules/.package-lock.json") ? ["install", "--no-save"] : ["ci"];
  const args = [...how, "--include=dev", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath; // the npm that runs us, which need not be the one on the path
  if (npm?.endsWith(".js")) return runProgram(process.execPath, [npm, ...args]);
  return runProgram("npm", args);
}

/** Whether somebody has run npm already: every package of the lock file is there, and the compiled one loads. */
export function arePackagesInPlace() {
  const record = "node_modules/.package-lock.json";
  if (!existsSync(record)) return false;
  const installed = packagesOf(record);
  const isInPlace = ([place, { version, optional }]) =>
    place === "" || (installed[place] ? installed[place].version === version : optional);
  if (!Object.entries(packagesOf("package-lock.json")).every(isInPlace)) return false;
  const probe = 'new (require("better-sqlite3"))(":memory:").close()';
  return spawnSync(process.execPath, ["-e", probe], { stdio: "ignore" }).status === 0;
}

function packagesOf(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}
