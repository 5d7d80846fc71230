import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const READY = "Postbag is ready";
const START_MS = 60_000;

export type RealServer = {
  /** "http://127.0.0.1:41234" */
  url: string;
  dataFolder: string;
  pid: number;
  /** From the start of the process to the line that says it listens. */
  startMs: number;
  /** Everything that it has printed so far. */
  output: () => string;
  /** Ends it as the system would, and removes its data unless they are to be kept. */
  stop: (options?: { keepsData?: boolean }) => Promise<void>;
  /** kill -9: no goodbye, no flushing. */
  kill: () => Promise<void>;
};

/** A data folder with every migration and the seeded appeals, to be copied for each server. */
export function makeDataTemplate(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "postbag-template-"));
  execFileSync(process.execPath, ["--import", "tsx", "scripts/postbag/postbag.ts", "migrate"], {
    cwd: ROOT,
    env: environment({ POSTBAG_DATA: folder }),
    stdio: ["ignore", "ignore", "inherit"],
  });
  return folder;
}

export function copyData(template: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "postbag-data-"));
  cpSync(template, folder, { recursive: true });
  return folder;
}

/** As `npm start` runs it, so that its limits of memory are tried here as well. */
function startArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
  return String(scripts.start).split(" ").slice(1);
}

/** The server as people run it, from the finished build, on a free port of this machine. */
export async function startServer({
  dataFolder,
  settings = {},
  release,
}: {
  dataFolder: string;
  settings?: Record<string, string>;
  /** The folder of an unpacked release to run instead. */
  release?: string;
}): Promise<RealServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const startedAt = performance.now();
  const [program, args] = release
    ? [path.join(release, "postbag"), ["start"]]
    : [process.execPath, startArguments()];
  const server = spawn(program, args, {
    cwd: release ? path.dirname(release) : ROOT,
    env: environment({ POSTBAG_DATA: dataFolder, PORT: String(port), PUBLIC_URL: url, ...settings }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed: string[] = [];
  const startMs = await new Promise<number>((ready, failed) => {
    const timer = setTimeout(() => failed(new Error(`no start in time:\n${printed.join("")}`)), START_MS);
    const hear = (chunk: Buffer) => {
      printed.push(chunk.toString());
      if (!printed.join("").includes(READY)) return;
      clearTimeout(timer);
      ready(performance.now() - startedAt);
    };
    server.stdout.on("data", hear);
    server.stderr.on("data", hear);
    server.once("exit", (code) => failed(new Error(`ended with ${code}:\n${printed.join("")}`)));
  });
  return {
    url,
    dataFolder,
    pid: server.pid ?? 0,
    startMs,
    output: () => printed.join(""),
    stop: async ({ keepsData = false } = {}) => {
      await end(server, "SIGTERM");
      if (!keepsData) rmSync(dataFolder, { recursive: true, force: true });
    },
    kill: () => end(server, "SIGKILL"),
  };
}

/** None of the settings of whoever runs the tests may reach a server under test. */
function environment(own: Record<string, string>): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  const quiet = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1" } as const;
  return { PATH, HOME, TMPDIR, ...quiet, ...own };
}

function end(server: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((ended) => {
    server.once("exit", () => ended());
    server.kill(signal);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = address && typeof address === "object" ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
