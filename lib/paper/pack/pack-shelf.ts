import type { PackProgress } from "./messages";
import { type PackJob, packPdf } from "./pack-pdf";

/** A pack of letters while it is made and for a while after. */
export type Pack = {
  /** What it is for, so that a page can lead back. */
  about: string;
  total: number;
  progress: PackProgress;
  status: "working" | "done" | "cancelled" | "failed";
  pdf: Uint8Array<ArrayBuffer> | null;
  stop: AbortController;
};

// Setting 500 letters takes some hundred megabytes: one at a time, and a few finished ones to fetch.
const MOST_KEPT = 5;
const KEPT_MS = 15 * 60_000;

declare global {
  var postbagPacks: Map<string, Pack> | undefined;
}

function shelf(): Map<string, Pack> {
  globalThis.postbagPacks ??= new Map();
  return globalThis.postbagPacks;
}

export function findPack(id: string): Pack | null {
  return shelf().get(id) ?? null;
}

/** Begins to make a pack under an id that nobody can guess; false while another one is being made. */
export function beginPack({
  id,
  about,
  job,
}: {
  id: string;
  about: string;
  job: Omit<PackJob, "onProgress" | "signal">;
}): boolean {
  const packs = shelf();
  if ([...packs.values()].some(({ status }) => status === "working")) return false;
  const total = job.letters.length;
  const stop = new AbortController();
  const pack: Pack = {
    about,
    total,
    stop,
    status: "working",
    pdf: null,
    progress: { phase: "measuring", letters: 0, total },
  };
  packs.set(id, pack);
  for (const old of [...packs.keys()].slice(0, -MOST_KEPT)) packs.delete(old);
  setTimeout(() => packs.delete(id), KEPT_MS).unref();
  void make(pack, job);
  return true;
}

async function make(pack: Pack, job: Omit<PackJob, "onProgress" | "signal">): Promise<void> {
  try {
    const made = await packPdf({
      ...job,
      signal: pack.stop.signal,
      onProgress: (progress) => Object.assign(pack, { progress }),
    });
    Object.assign(pack, { status: "done", pdf: made.pdf });
  } catch (problem) {
    const wasStopped = pack.stop.signal.aborted;
    if (!wasStopped) console.error("A pack of letters failed", problem);
    Object.assign(pack, { status: wasStopped ? "cancelled" : "failed" });
  }
}
