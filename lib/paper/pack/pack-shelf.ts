import { createFairTurns, type FairTurns, hasGivenWay } from "@/lib/ground/fair-turns";
import type { ComposedLetter } from "@/lib/letters/compose-letter";
import type { PackProgress } from "./messages";
import { type PackJob, packPdf } from "./pack-pdf";

/** A pack of letters while it is made and for a while after. */
export type Pack = {
  /** What it is for, so that a page can lead back. */
  about: string;
  total: number;
  progress: PackProgress;
  /** "crowded": too many groups waited, and this visitor asked for most. */
  status: "waiting" | "working" | "done" | "cancelled" | "failed" | "crowded";
  visitor: string;
  pdf: Uint8Array<ArrayBuffer> | null;
  stop: AbortController;
};

/** What to make; the letters are composed when their turn has come, so that those who wait hold next to nothing. */
type ShelvedJob = Omit<PackJob, "letters" | "onProgress" | "signal"> & {
  total: number;
  letters: () => ComposedLetter[];
};

// Setting 500 letters takes some hundred megabytes: one at a time.
const PLACES = 1;
const MOST_WAITING = 60;
// Finished ones to fetch, a megabyte or two each; a visitor's own older ones go first.
const MOST_KEPT = 20;
const KEPT_MS = 15 * 60_000;

declare global {
  var postbagPacks: { packs: Map<string, Pack>; turns: FairTurns } | undefined;
}

function shelf() {
  globalThis.postbagPacks ??= {
    packs: new Map(),
    turns: createFairTurns({ places: PLACES, mostWaiting: MOST_WAITING }),
  };
  return globalThis.postbagPacks;
}

export function findPack(id: string): Pack | null {
  return shelf().packs.get(id) ?? null;
}

/** Begins a pack under an id that nobody can guess; it waits for its turn. */
export function beginPack({
  id,
  about,
  visitor,
  job,
}: {
  id: string;
  about: string;
  visitor: string;
  job: ShelvedJob;
}): void {
  const { packs, turns } = shelf();
  const { total } = job;
  const pack: Pack = {
    about,
    total,
    visitor,
    stop: new AbortController(),
    status: "waiting",
    pdf: null,
    progress: { phase: "measuring", letters: 0, total },
  };
  packs.set(id, pack);
  pack.stop.signal.addEventListener("abort", () => {
    if (pack.status === "waiting") pack.status = "cancelled";
  });
  void turns
    .run({ visitor, size: total }, () => make(pack, job))
    .catch((problem: unknown) => {
      if (!hasGivenWay(problem)) throw problem;
      pack.status = "crowded";
    })
    .finally(() => {
      setTimeout(() => packs.delete(id), KEPT_MS).unref();
      makeRoom();
    });
}

/** Keeps the shelf small: of those that have ended, the oldest goes of whoever has the most. */
function makeRoom(): void {
  const { packs } = shelf();
  const ended = [...packs].filter(([, { status }]) => status !== "waiting" && status !== "working");
  for (let over = ended.length - MOST_KEPT; over > 0; over -= 1) {
    const counts = new Map<string, number>();
    for (const [, { visitor }] of ended) counts.set(visitor, (counts.get(visitor) ?? 0) + 1);
    const most = Math.max(...counts.values());
    const gone = ended.findIndex(([, { visitor }]) => counts.get(visitor) === most);
    const [[id] = [""]] = ended.splice(gone, 1);
    packs.delete(id);
  }
}

async function make(pack: Pack, { letters, total: _total, ...job }: ShelvedJob): Promise<void> {
  try {
    pack.stop.signal.throwIfAborted();
    pack.status = "working";
    const made = await packPdf({
      ...job,
      letters: letters(),
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
