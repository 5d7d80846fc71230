import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { z } from "zod";
import { cleanStrings } from "./clean-text";

// The engine keeps about 0.3 MB of every page it has set and gives nothing back: after this many pages a new one
// takes over. A fresh one is ready in the meantime, so nobody waits for it.
const PAGES_PER_ENGINE = 120;
// Between letters of one writer; a machine at rest should not hold the engine's memory.
const IDLE_MS = 60_000;
const LONGEST_JOB_MS = 60_000;

/** Setting failed: the engine's own words, which never contain the letter's. */
export class TypesettingError extends Error {
  override name = "TypesettingError";
}
/** The source refused its data; the engine goes on. */
class Refusal extends TypesettingError {}

export type Job = {
  /** A file of assets/typst. */
  source: "letters.typ" | "envelope.typ" | "labels.typ" | "fax.typ";
  /** What the source reads as /data.json. Text is cleaned on the way in and is never read as markup. */
  data: unknown;
  wantsPdf: boolean;
  /** Rough number of pages, for the engine's age. */
  pages?: number;
  signal?: AbortSignal | undefined;
};

/** `facts` is what the source says about its pages; `missing` the characters that no font can draw. */
export type SetPages = { pdf: Uint8Array<ArrayBuffer> | null; facts: unknown; missing: string[] };
export type Typesetter = { set: (job: Job) => Promise<SetPages>; close: () => Promise<void> };

const replySchema = z.discriminatedUnion("ok", [
  z.object({
    ok: z.literal(true),
    pdf: z.instanceof(Uint8Array<ArrayBuffer>).nullable(),
    facts: z.unknown(),
    missing: z.array(z.string()),
  }),
  z.object({ ok: z.literal(false), isRefusal: z.boolean(), message: z.string() }),
]);

/** Sets one job after another in a thread that is replaced when it has grown. */
export function createTypesetter(): Typesetter {
  let current: Promise<Engine> | null = null;
  let next: Promise<Engine> | null = null;
  let tail: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  async function takeEngine(pages: number): Promise<Engine> {
    current ??= startEngine();
    const engine = await current;
    if (engine.pages > 0 && engine.pages + pages > PAGES_PER_ENGINE) {
      current = next ?? startEngine();
      next = null;
      await engine.stop();
      return takeEngine(pages);
    }
    if (engine.pages + pages > PAGES_PER_ENGINE - 20) next ??= startEngine();
    engine.pages += pages;
    return engine;
  }

  async function close(): Promise<void> {
    const engines = [current, next];
    current = null;
    next = null;
    clearTimeout(idle);
    await Promise.all(engines.map(async (engine) => (await engine?.catch(() => null))?.stop()));
  }

  async function run(job: Job): Promise<SetPages> {
    clearTimeout(idle);
    job.signal?.throwIfAborted();
    const engine = await takeEngine(job.pages ?? 1).catch(async (error: unknown) => {
      await close();
      throw error;
    });
    try {
      return await engine.set(job);
    } catch (error) {
      // A panic or a stop in the middle of a page leaves the engine unusable.
      if (!(error instanceof Refusal)) await close();
      throw error;
    } finally {
      idle = setTimeout(() => close().then(forgetEngineModule), IDLE_MS);
      idle.unref();
    }
  }

  return {
    set: (job) => {
      const turn = tail.then(() => run(job));
      tail = turn.catch(() => undefined);
      return turn;
    },
    close,
  };
}

declare global {
  // On the global object, because a server's bundles each have their own copy of this module.
  var postbagTypesetter: Typesetter | undefined;
}

/** The process's own typesetter: one for all requests and all bundles. */
export function sharedTypesetter(): Typesetter {
  globalThis.postbagTypesetter ??= createTypesetter();
  return globalThis.postbagTypesetter;
}

// A thread does not take over the TypeScript loader of the process that starts it, and a built server has none.
const bootstrap = `
  const { join } = require("node:path");
  const { pathToFileURL } = require("node:url");
  const root = pathToFileURL(join(process.cwd(), "/")).href;
  import("tsx/esm/api").then(({ tsImport }) => tsImport("./lib/paper/typeset/typesetter-worker.ts", root));
`;

type Engine = { pages: number; set: (job: Job) => Promise<SetPages>; stop: () => Promise<void> };

async function startEngine(): Promise<Engine> {
  const root = process.cwd();
  const thread = new Worker(bootstrap, {
    eval: true,
    execArgv: [],
    workerData: { engine: await engineModule(root), assets: join(root, "assets") },
  });
  thread.unref();
  return {
    pages: 0,
    set: (job) => setInThread(thread, job),
    stop: async () => void (await thread.terminate()),
  };
}

function setInThread(thread: Worker, { source, data, wantsPdf, signal }: Job): Promise<SetPages> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => settle(new TypesettingError("took too long")), LONGEST_JOB_MS);
    const settle = (outcome: SetPages | Error) => {
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
    thread.ref();
    thread.once("message", onMessage).once("error", onError).once("exit", onExit);
    signal?.addEventListener("abort", onAbort, { once: true });
    thread.postMessage({ source, data: JSON.stringify(cleanStrings(data)), wantsPdf });
  });
}

function failure({ isRefusal, message }: { isRefusal: boolean; message: string }): TypesettingError {
  return isRefusal ? new Refusal(message) : new TypesettingError(message);
}

let compiled: Promise<WebAssembly.Module> | null = null;

function forgetEngineModule(): void {
  compiled = null;
}

/** Compiled once and handed to every thread, which keeps what V8 has learnt about it. */
function engineModule(root: string): Promise<WebAssembly.Module> {
  compiled ??= (async () => {
    // Resolved when first needed and from the working directory, so that a bundler leaves these 28 MB alone.
    const path = createRequire(join(root, "package.json")).resolve(
      "@myriaddreamin/typst-ts-web-compiler/wasm",
    );
    return WebAssembly.compile(await readFile(path));
  })();
  return compiled;
}
