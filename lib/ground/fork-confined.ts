import { type ChildProcess, fork } from "node:child_process";

const PERMISSION = process.allowedNodeEnvironmentFlags.has("--permission")
  ? "--permission"
  : "--experimental-permission";

/**
 * Starts a program that is one file as a process that may read that file and no other, write none, and start neither a
 * process nor a thread; it has no environment of ours, and its output goes nowhere. Node 20 has no permission for
 * the network.
 */
export function forkConfined(
  program: string,
  { nodeFlags = [], args = [] }: { nodeFlags?: string[]; args?: string[] } = {},
): ChildProcess {
  return fork(/* turbopackIgnore: true */ program, args, {
    execArgv: [PERMISSION, `--allow-fs-read=${program}`, "--no-warnings", ...nodeFlags],
    env: { NODE_ENV: "production" },
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}
