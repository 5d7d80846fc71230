// npm run bench: one JSON with everything that is measured, as ratios against something bare taken in the same run.
// `npm run bench -- page letters` measures only these. Leave the machine alone meanwhile.
import { execFile } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import os from "node:os";
import { promisify } from "node:util";
import { send } from "@/tests/browser/harness/http-client";
import {
  copyData,
  makeDataTemplate,
  type RealServer,
  startServer,
} from "@/tests/browser/harness/real-server";
import { benchScripts } from "./browser";
import { benchLetters, benchPdfs } from "./letters";
import { benchAppealPage, residentMegabytes } from "./server";
import { benchStarts } from "./starts";

const run = promisify(execFile);

// Benchmarks of single parts, each in a process of its own: what one loads would weigh on the next.
const parts: Record<string, { file: string; bench: string }> = {
  paper: { file: "scripts/bench/paper.ts", bench: "benchPaper" },
  coach: { file: "scripts/bench/coach.ts", bench: "benchCoach" },
  sheets: { file: "scripts/bench/sheets.ts", bench: "benchSheets" },
  outbox: { file: "scripts/bench/outbox.ts", bench: "benchOutbox" },
  tally: { file: "scripts/bench/tally.ts", bench: "benchTally" },
};

const [first, ...more] = process.argv.slice(2);
if (first === "--part") await printPart(more[0] ?? "");
else await printAll(new Set(process.argv.slice(2)));

async function printAll(only: ReadonlySet<string>): Promise<void> {
  const wants = (name: string) => only.size === 0 || only.has(name);
  const template = makeDataTemplate();
  const results: Record<string, unknown> = {
    machine: {
      cores: os.availableParallelism(),
      node: process.version,
      client: "scripts/bench/load/http-load.ts",
    },
  };
  if (wants("starts")) results.starts = await benchStarts();
  const server = await startServer({
    dataFolder: copyData(template),
    settings: { POSTBAG_NOW: "2014-11-01" },
  });
  try {
    await measureServer(server, wants, results);
  } finally {
    await server.stop();
  }
  for (const [name, { file }] of Object.entries(parts))
    if (wants(name) && existsSync(file)) results[name] = await measurePart(name, template);
  rmSync(template, { recursive: true });
  console.log(JSON.stringify(results, null, 2));
  process.exit(0);
}

async function measureServer(
  server: RealServer,
  wants: (name: string) => boolean,
  results: Record<string, unknown>,
): Promise<void> {
  await send(server.url, "/appeals/khadija-ismayilova");
  const idle = residentMegabytes(server.pid);
  let loaded = idle;
  const watch = setInterval(() => {
    loaded = Math.max(loaded ?? 0, residentMegabytes(server.pid) ?? 0);
  }, 200);
  if (wants("page")) results.appealPage = await benchAppealPage(server);
  if (wants("letters")) results.letters = await benchLetters(server);
  if (wants("pdfs")) results.pdfs = await benchPdfs(server);
  if (wants("scripts")) results.scripts = await benchScripts(server);
  clearInterval(watch);
  results.residentMegabytes = { idle, loaded };
}

/** A part that fails says so in its place; the others are measured all the same. */
async function measurePart(name: string, template: string): Promise<unknown> {
  const dataFolder = copyData(template);
  const env = { ...process.env, POSTBAG_DATA: dataFolder, DATABASE_URL: `file:${dataFolder}/postbag.db` };
  const args = ["--import", "tsx", "scripts/bench/run.ts", "--part", name];
  try {
    const { stdout } = await run(process.execPath, args, { env, maxBuffer: 10_000_000 });
    return JSON.parse(stdout.trim().split("\n").at(-1) ?? "null");
  } catch (problem) {
    return { failed: problem instanceof Error ? problem.message.slice(0, 500) : String(problem) };
  } finally {
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

async function printPart(name: string): Promise<void> {
  const part = parts[name];
  if (!part) throw new Error(`There is no benchmark called ${name}`);
  const loaded: Record<string, unknown> = await import(`@/${part.file}`);
  const bench = loaded[part.bench];
  if (typeof bench !== "function") throw new Error(`${part.file} exports no ${part.bench}`);
  console.log(`\n${JSON.stringify(await bench())}`);
  process.exit(0);
}
