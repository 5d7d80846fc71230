import { spawn } from "node:child_process";
import { once } from "node:events";
import type { LoadCount, LoadOrder } from "./http-load";

/** Answers a second that a client in another process got. Throws when any was no 200: then nothing was measured. */
export async function answersPerSecond(order: LoadOrder): Promise<number> {
  const client = spawn(process.execPath, ["--import", "tsx", "scripts/bench/load/http-load.ts"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  client.stdin.end(JSON.stringify(order));
  const [line] = await once(client.stdout, "data");
  const count: LoadCount = JSON.parse(String(line));
  if (count.refused > 0) throw new Error(`${count.refused} of ${count.answers} others were not 200`);
  return count.answers / count.seconds;
}

export function requestText({
  method = "GET",
  path,
  headers = {},
  body = "",
}: {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
}): string {
  const length: Record<string, string> =
    method === "GET" ? {} : { "content-length": String(Buffer.byteLength(body)) };
  const all = { host: "127.0.0.1", ...length, ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n${body}`;
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
