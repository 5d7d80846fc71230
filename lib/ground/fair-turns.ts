/** More are waiting than can be served in decent time, and whoever asked for most gave way. */
export class TooManyWaitingError extends Error {
  override name = "TooManyWaitingError";
}

/** By name: what a server is bundled into has this class more than once. */
export function hasGivenWay(problem: unknown): boolean {
  return problem instanceof Error && problem.name === "TooManyWaitingError";
}

export type Turn = {
  /** Whose work it is: a letter, a coordinator, a visitor's key. Work of the same visitor waits for itself. */
  visitor: string;
  /** How much work it is, in any unit that all who use these turns share. */
  size?: number;
  /** Before everybody who is not: for people we know. */
  isFirst?: boolean;
};

type Waiting = { end: number; isFirst: boolean; begin: () => void; giveWay: () => void };

/**
 * Places for work, given out fairly (start-time fair queuing): somebody who asks for little, or for the first time,
 * comes before somebody's tenth big piece, and everybody's turn comes. Past `mostWaiting` the one furthest back is
 * told TooManyWaitingError: the greedy, not the newest.
 */
export function createFairTurns({ places, mostWaiting }: { places: number; mostWaiting: number }) {
  const waiting: Waiting[] = [];
  const ends = new Map<string, number>();
  let clock = 0;
  let running = 0;

  function beginNext(): void {
    // Whose work is behind the clock starts afresh in any case.
    if (ends.size > mostWaiting + places)
      for (const [visitor, end] of ends) if (end <= clock) ends.delete(visitor);
    while (running < places && waiting.length > 0) {
      const [next] = waiting.splice(indexOf(waiting, comesBefore), 1);
      clock = Math.max(clock, next?.end ?? 0);
      running += 1;
      next?.begin();
    }
  }

  return {
    /** Runs the work when its turn comes, and gives what it gives. */
    async run<Result>(
      { visitor, size = 1, isFirst = false }: Turn,
      work: () => Promise<Result>,
    ): Promise<Result> {
      const end = Math.max(clock, ends.get(visitor) ?? 0) + size;
      ends.set(visitor, end);
      await new Promise<void>((begin, reject) => {
        const giveWay = () => reject(new TooManyWaitingError("Too many are waiting"));
        waiting.push({ end, isFirst, begin, giveWay });
        beginNext();
        if (waiting.length <= mostWaiting) return;
        const [last] = waiting.splice(
          indexOf(waiting, (a, b) => comesBefore(b, a)),
          1,
        );
        last?.giveWay();
      });
      try {
        return await work();
      } finally {
        running -= 1;
        beginNext();
      }
    },
    waiting: () => waiting.length,
  };
}
export type FairTurns = ReturnType<typeof createFairTurns>;

function comesBefore(one: Waiting, other: Waiting): boolean {
  return one.isFirst === other.isFirst ? one.end < other.end : one.isFirst;
}

/** Where the one stands that comes before all others; of equals the one that came first. */
function indexOf(all: readonly Waiting[], isBefore: typeof comesBefore): number {
  return all.reduce((best, one, index) => {
    const held = all[best];
    return held && isBefore(one, held) ? index : best;
  }, 0);
}
