import { randomUUID } from "node:crypto";
import { createFairTurns } from "@/lib/ground/fair-turns";
import { cleanStrings } from "./clean-strings";
import {
  type Engine,
  type EngineJob,
  forgetEngineModule,
  type Job,
  Refusal,
  type SetPages,
  startEngine,
} from "./engine-thread";

// The engine keeps about half a megabyte of every page it has set and gives nothing back: after this many pages a new
// one takes over. A fresh one is ready in the meantime, so nobody waits for it.
const PAGES_PER_ENGINE = 120;
const PAGES_AHEAD = 20;
// Forty letters as long as may be take 130 MB; with what the engine holds already it stays under its bound.
const MOST_MEMORY = 80_000_000;
// A room of fifty and as many again.
const MOST_WAITING = 200;
// Between letters of one writer; a machine at rest should not hold the engine's memory.
const IDLE_MS = 60_000;

export type Typesetter = { set: (job: Job) => Promise<SetPages>; close: () => Promise<void> };

/**
 * Sets one job after another in a thread that is replaced when it has grown, without a wait if `isAhead`. Those who
 * ask take turns by letter and size: a short letter does not wait for a crowd of long ones. Throws TypesettingError
 * for a job that takes too long or too much memory, alone, and TooManyWaitingError for the biggest when too many wait.
 */
export function createTypesetter({
  isAhead = true,
  mostMemory,
}: {
  isAhead?: boolean;
  mostMemory?: number;
} = {}): Typesetter {
  let current: Promise<Engine> | null = null;
  let next: Promise<Engine> | null = null;
  const turns = createFairTurns({ places: 1, mostWaiting: MOST_WAITING });
  let idle: NodeJS.Timeout | undefined;

  async function takeEngine(pages: number): Promise<Engine> {
    current ??= startEngine({ mostMemory });
    const engine = await current;
    const isFull =
      engine.pages > 0 && (engine.pages + pages > PAGES_PER_ENGINE || engine.memory > MOST_MEMORY);
    if (isFull || engine.hasEnded()) {
      current = next;
      next = null;
      await engine.stop();
      return takeEngine(pages);
    }
    if (isAhead && engine.pages + pages > PAGES_PER_ENGINE - PAGES_AHEAD) next ??= startAhead();
    engine.pages += pages;
    return engine;
  }

  function startAhead(): Promise<Engine> {
    const started = startEngine({ mostMemory });
    // Nobody waits for it yet: should it fail, whoever needs it will hear.
    started.catch(() => undefined);
    return started;
  }

  async function close(): Promise<void> {
    const engines = [current, next];
    current = null;
    next = null;
    clearTimeout(idle);
    await Promise.all(engines.map(async (engine) => (await engine?.catch(() => null))?.stop()));
  }

  async function run(job: EngineJob): Promise<SetPages> {
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
    set: ({ data, visitor = randomUUID(), ...job }) => {
      const json = JSON.stringify(cleanStrings(data));
      return turns.run({ visitor, size: json.length }, () => run({ ...job, json }));
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
