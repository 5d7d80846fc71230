import { type ChildProcess, fork } from "node:child_process";
import { giveWay } from "./give-way";
import { ownProgram } from "./own-program";

/**
 * Starts a program of the project, named by its source (`root` is the project's folder), as a process of its own, whose
 * output goes nowhere and which lets others go first. It gets neither the database's address nor the server's keys with
 * its environment, but it may read what its user may.
 */
export function forkAlone(
  script: string,
  { root, nodeFlags = [], args = [] }: { root: string; nodeFlags?: string[]; args?: string[] },
): ChildProcess {
  const { PATH, HOME, TMPDIR } = process.env;
  const { file, needsLoader } = ownProgram(root, script);
  const child = fork(/* turbopackIgnore: true */ file, args, {
    cwd: root,
    execArgv: [...(needsLoader ? ["--import", "tsx"] : []), ...nodeFlags],
    env: { PATH, HOME, TMPDIR, NODE_ENV: "production" },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  giveWay(child.pid);
  return child;
}
