import type { ScryptOptions } from "node:crypto";
import { Worker } from "node:worker_threads";

// A thread has no loader for TypeScript, and this is all it does. Only Linux has priorities of threads.
const program = `
  const { scryptSync } = require("node:crypto");
  const { setPriority } = require("node:os");
  const { parentPort, workerData } = require("node:worker_threads");
  try {
    if (process.platform === "linux") setPriority(0, 10);
  } catch {}
  const { passphrase, salt, bytes, options } = workerData;
  parentPort.postMessage(scryptSync(passphrase, salt, bytes, options));
`;

/** scrypt in a thread that lets the rest of the machine go first: for strangers who knock. */
export function scryptBehind(passphrase: string, salt: Buffer, bytes: number, options: ScryptOptions) {
  return new Promise<Buffer>((resolve, reject) => {
    const workerData = { passphrase, salt, bytes, options };
    const thread = new Worker(program, { eval: true, execArgv: [], env: {}, workerData });
    thread.once("message", (key: Uint8Array) => resolve(Buffer.from(key)));
    thread.once("error", reject);
    thread.once("exit", () => reject(new Error("the thread ended before the hash was there")));
  });
}
