import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { log } from "./run.mjs";

/**
 * Does `work` unless `stamp` says that it was done with these very inputs (files and folders, narrowed by `counts`)
 * and this Node. The stamp goes first and comes back last, so that work which was cut off is done again.
 * `isDone` recognises work that somebody did by hand.
 */
export function step({ name, stamp, inputs, counts = () => true, isDone = () => false, work }) {
  const now = digest(inputs.flatMap(filesOf).filter(counts));
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  if (existsSync(stamp) || !isDone()) {
    log(name);
    rmSync(stamp, { force: true });
    work();
  }
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

/** SHA-256 of files and of Node's version: a native module is compiled for one. */
export function digest(files) {
  const hash = createHash("sha256").update(process.version);
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update("\0");
  return hash.digest("hex");
}

/** The path itself, or all files below it in a steady order; none where there is nothing. */
export function filesOf(from) {
  if (!existsSync(from)) return [];
  if (!statSync(from).isDirectory()) return [from];
  return readdirSync(from)
    .sort()
    .flatMap((name) => filesOf(`${from}/${name}`));
}
