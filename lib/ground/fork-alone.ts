import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { giveWay } from "./give-way";

/**
 * Starts a TypeScript file of the project (`root` is its folder) as a process of its own, whose output goes nowhere and
 * which lets others go first. It gets neither the database's address nor the server's keys with its environment, but it
 * may read what its user may.
 */
export function forkAlone(
  script: string,
  { root, nodeFlags = [], args = [] }: { root: string; nodeFlags?: string[]; args?: string[] },
): ChildProcess {
  const { PATH, HOME, TMPDIR } = process.env;
  // The bundler would follow the path of a child; this one runs from its source.
  const child = fork(/* turbopackIgnore: true */ join(/* turbopackIgnore: true */ root, script), args, {
    cwd: root,
    execArgv: ["--import", "tsx", ...nodeFlags],
    env: { PATH, HOME, TMPDIR, NODE_ENV: "production" },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  giveWay(child.pid);
  return child;
}
