import { type ChildProcess, fork } from "node:child_process";
import { giveWay } from "./give-way";

const PERMISSION = process.allowedNodeEnvironmentFlags.has("--permission")
  ? "--permission"
  : "--experimental-permission";

/**
 * Starts a program that is one file as a process that may read that file and no other, write none, and start neither a
 * process nor a thread. It has no environment of ours, its output goes nowhere, and it lets others go first. Node 20
 * has no permission for the network.
 */
export function forkConfined(
  program: string,
  { nodeFlags = [], args = [] }: { nodeFlags?: string[]; args?: string[] } = {},
): ChildProcess {
  const child = fork(/* turbopackIgnore: true */ program, args, {
    execArgv: [PERMISSION, `--allow-fs-read=${program}`, "--no-warnings", ...nodeFlags],
    env: { NODE_ENV: "production" },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  giveWay(child.pid);
  return child;
}
