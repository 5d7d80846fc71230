import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import { ownProgram } from "@/lib/ground/own-program";
import { withBoundedMemory } from "./bounded-memory";

// Reading 28 MB of engine and its fonts, on a slow machine under load.
const LONGEST_START_MS = 60_000;
// A letter takes a fifth of a second, the longest that may be written one or two. Past this it ends alone.
const LONGEST_JOB_MS = 10_000;
const LONGEST_LETTER_MS = 1500;
/** What the engine may hold, of all that a page needs; a letter that needs more ends alone. */
const MOST_MEMORY = 256 * 1024 * 1024;

/** Setting failed: the engine's own words, which never contain the letter's. */
export class TypesettingError extends Error {
  override name = "TypesettingError";
}
/** By name: what a server is bundled into has this class more than once. */
export function isTypesettingError(problem: unknown): boolean {
  return problem instanceof Error && problem.name === "TypesettingError";
}
/** The source refused its data; the engine goes on. */
export class Refusal extends TypesettingError {}

export type Job = {
  /** A file of assets/typst. */
  source: "letters.typ" | "envelope.typ" | "labels.typ" | "fax.typ";
  /** What the source reads as /data.json. Text is cleaned on the way in and is never read as markup. */
  data: unknown;
  wantsPdf: boolean;
  /** Rough number of pages, for the engine's age and the time it may take. */
  pages?: number;
  /** Past this it is ended; by itself ten seconds and a little for each page. */
  longestMs?: number;
  /** Whose turn it takes: a letter's id. */
  visitor?: string | undefined;
  signal?: AbortSignal | undefined;
};

/** `facts` is what the source says about its pages; `missing` the characters that no font can draw. */
export type SetPages = { pdf: Uint8Array<ArrayBuffer> | null; facts: unknown; missing: string[] };

/** A job on its way into the thread: `json` is its data, cleaned. */
export type EngineJob = Pick<Job, "source" | "wantsPdf" | "pages" | "longestMs" | "signal"> & {
  json: string;
};

// `memory` is what the engine holds, in bytes.
const replySchema = z.discriminatedUnion("ok", [
  z.object({
    ok: z.literal(true),
    memory: z.number(),
    pdf: z.instanceof(Uint8Array<ArrayBuffer>).nullable(),
    facts: z.unknown(),
    missing: z.array(z.string()),
  }),
  z.object({ ok: z.literal(false), isRefusal: z.boolean(), message: z.string() }),
]);

// A thread does not take over the TypeScript loader of the process that starts it, and a built server has none.
const bootstrap = `
  const { pathToFileURL } = require("node:url");
  const { program, needsLoader } = require("node:worker_threads").workerData;
  const address = pathToFileURL(program).href;
  if (needsLoader) import("tsx/esm/api").then(({ tsImport }) => tsImport(address, address));
  else import(address);
`;

/** One thread with one instance of the engine. */
export type Engine = {
  /** Pages given to it so far. */
  pages: number;
  /** What it holds since its last job, in bytes. */
  memory: number;
  set: (job: EngineJob) => Promise<SetPages>;
  hasEnded: () => boolean;
  stop: () => Promise<void>;
};

/** Starts a thread; what goes wrong while it gets ready is told to the first job. */
export async function startEngine({ mostMemory = MOST_MEMORY } = {}): Promise<Engine> {
  const root = process.cwd();
  const { file: program, needsLoader } = ownProgram(root, "lib/paper/typeset/typesetter-worker.ts");
  const engine = await engineModule(root, mostMemory);
  const thread = new Worker(bootstrap, {
    eval: true,
    execArgv: [],
    workerData: { program, needsLoader, engine, assets: join(root, "assets") },
  });
  thread.unref();
  // Listened to from the start: an error that nobody hears ends the process.
  let end: TypesettingError | null = null;
  thread.on("error", (error: Error) => {
    end ??= new TypesettingError(error.message);
  });
  thread.on("exit", () => {
    end ??= new TypesettingError("the typesetter's thread ended");
  });
  const isReady = firstWord(thread);
  isReady.catch(() => undefined); // the first job hears of it
  const started: Engine = {
    pages: 0,
    memory: 0,
    set: async (job) => {
      if (end) throw end;
      await isReady;
      const { memory, ...pages } = await setInThread(thread, job);
      started.memory = memory;
      return pages;
    },
    hasEnded: () => end !== null,
    stop: async () => void (await thread.terminate()),
  };
  return started;
}

/** The thread says one word when it is ready. */
function firstWord(thread: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new TypesettingError(why));
    const limit = setTimeout(() => fail("did not get ready"), LONGEST_START_MS);
    limit.unref();
    thread.once("message", () => {
      clearTimeout(limit);
      resolve();
    });
    thread.once("error", (error: Error) => fail(error.message));
    thread.once("exit", () => fail("the typesetter's thread ended"));
  });
}

function setInThread(
  thread: Worker,
  {
    source,
    json,
    wantsPdf,
    pages = 1,
    longestMs = LONGEST_JOB_MS + pages * LONGEST_LETTER_MS,
    signal,
  }: EngineJob,
): Promise<SetPages & { memory: number }> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => settle(new TypesettingError("took too long")), longestMs);
    const settle = (outcome: (SetPages & { memory: number }) | Error) => {
      clearTimeout(limit);
      signal?.removeEventListener("abort", onAbort);
      thread.off("message", onMessage).off("error", onError).off("exit", onExit);
      thread.unref();
      if (outcome instanceof Error) reject(outcome);
      if (!(outcome instanceof Error)) resolve(outcome);
    };
    const onAbort = () => settle(signal?.reason instanceof Error ? signal.reason : new Error("stopped"));
    const onError = (error: Error) => settle(new TypesettingError(error.message));
    const onExit = () => settle(new TypesettingError("the typesetter's thread ended"));
    const onMessage = (message: unknown) => {
      const reply = replySchema.parse(message);
      settle(reply.ok ? reply : failure(reply));
    };
    if (signal?.aborted) return onAbort();
    thread.ref();
    thread.once("message", onMessage).once("error", onError).once("exit", onExit);
    signal?.addEventListener("abort", onAbort, { once: true });
    thread.postMessage({ source, data: json, wantsPdf });
  });
}

function failure({ isRefusal, message }: { isRefusal: boolean; message: string }): TypesettingError {
  return isRefusal ? new Refusal(message) : new TypesettingError(message);
}

let compiled: { module: Promise<WebAssembly.Module>; mostMemory: number } | null = null;

/** Lets go of the compiled engine until it is needed again. */
export function forgetEngineModule(): void {
  compiled = null;
}

/** Compiled once and handed to every thread, which keeps what V8 has learnt about it. */
function engineModule(root: string, mostMemory: number): Promise<WebAssembly.Module> {
  if (compiled?.mostMemory === mostMemory) return compiled.module;
  const module = compileEngine(root, mostMemory);
  compiled = { module, mostMemory };
  // A failure is not kept: the file may be there the next time.
  module.catch(forgetEngineModule);
  return module;
}

async function compileEngine(root: string, mostMemory: number): Promise<WebAssembly.Module> {
  // Resolved when first needed and from the working directory, so that a bundler leaves these 28 MB alone.
  const path = createRequire(join(root, "package.json")).resolve("@myriaddreamin/typst-ts-web-compiler/wasm");
  return WebAssembly.compile(withBoundedMemory(await readFile(path), mostMemory));
}
