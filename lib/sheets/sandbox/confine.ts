import dgram from "node:dgram";
import dns from "node:dns";
import net from "node:net";
import { Worker } from "node:worker_threads";

const refuse = (): never => {
  throw new Error("A sheet is read without a network");
};

/** Makes every way out of this process throw: sockets, datagrams, names, fetch. */
export function cutNetwork(): void {
  net.Socket.prototype.connect = refuse;
  dgram.Socket.prototype.send = refuse;
  dgram.Socket.prototype.bind = refuse;
  dns.lookup = Object.assign(refuse, { __promisify__: refuse });
  globalThis.fetch = refuse;
}

// Runs beside the reader, which may be deep in a library and never come back to its event loop.
const WATCH = `
const { workerData } = require("node:worker_threads");
setInterval(() => {
  if (process.memoryUsage.rss() > workerData.memoryBytes) process.kill(process.pid, "SIGKILL");
}, 20);
setInterval(() => {
  try { process.kill(workerData.parent, 0); } catch { process.kill(process.pid, "SIGKILL"); }
}, 2000);
`;

/** Ends this process at once when it outgrows its memory or when its parent is gone. */
export function watchMemory(memoryBytes: number): void {
  new Worker(WATCH, { eval: true, execArgv: [], workerData: { memoryBytes, parent: process.ppid } }).unref();
}
