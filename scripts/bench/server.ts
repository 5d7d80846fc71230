import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { send } from "@/tests/browser/harness/http-client";
import type { RealServer } from "@/tests/browser/harness/real-server";
import { answersPerSecond, median, requestText } from "./load/run-load";

const PAGE = "/appeals/khadija-ismayilova";
const CONNECTIONS = 32;
const ROUNDS = 3;
const SECONDS = 4;
const HEADERS = { "accept-encoding": "gzip" };

/** The appeal page against bare node:http that sends the very same bytes and headers, in turns. */
export async function benchAppealPage(server: RealServer) {
  const bare = await startBare(server);
  try {
    const request = requestText({ path: PAGE, headers: HEADERS });
    const load = { seconds: SECONDS, connections: Array(CONNECTIONS).fill({ request, firstTurn: 0 }) };
    const port = Number(new URL(server.url).port);
    for (const warmUp of [bare.port, port]) await answersPerSecond({ ...load, port: warmUp, seconds: 2 });
    const rounds: { bare: number; postbag: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const ofBare = await answersPerSecond({ ...load, port: bare.port });
      rounds.push({ bare: ofBare, postbag: await answersPerSecond({ ...load, port }) });
    }
    return {
      bareNodePerSecond: Math.round(median(rounds.map((round) => round.bare))),
      perSecond: Math.round(median(rounds.map((round) => round.postbag))),
      ratio: rounded(median(rounds.map((round) => round.postbag / round.bare))),
    };
  } finally {
    bare.process.kill();
  }
}

async function startBare(server: RealServer): Promise<{ process: ChildProcess; port: number }> {
  const { headers: names, bytes } = await send(server.url, PAGE, { headers: HEADERS });
  const { date: _date, connection: _connection, "keep-alive": _keepAlive, ...headers } = names;
  const folder = mkdtempSync(path.join(tmpdir(), "postbag-bench-"));
  const file = path.join(folder, "answer.json");
  writeFileSync(file, JSON.stringify({ headers, body: bytes.toString("base64") }));
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/bench/load/bare-server.ts", file], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout, "data");
  rmSync(folder, { recursive: true });
  return { process: child, port: Number(String(line).trim()) };
}

/** Resident memory of a process in MB, as the system counts it. Linux only; null elsewhere. */
export function residentMegabytes(pid: number): number | null {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return kilobytes ? Math.round(Number(kilobytes) / 1024) : null;
  } catch {
    return null;
  }
}

export function rounded(number: number, digits = 2): number {
  return Number(number.toFixed(digits));
}
