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
};

type Waiting = { visitor: string; end: number; begin: () => void; giveWay: () => void };

/**
 * Places for work, given out fairly (start-time fair queuing): somebody who asks for little, or for the first time,
 * comes before somebody's tenth big piece, and everybody's turn comes. Past `mostWaiting` the one furthest back is
 * told TooManyWaitingError: the greedy, not the newest. No visitor has more than `mostEach` places at a time.
 */
export function createFairTurns({
  places,
  mostEach = places,
  mostWaiting,
}: {
  places: number;
  mostEach?: number;
  mostWaiting: number;
}) {
  const waiting: Waiting[] = [];
  const ends = new Map<string, number>();
  const running: string[] = [];
  let clock = 0;

  function beginNext(): void {
    // Whose work is behind the clock starts afresh in any case.
    if (ends.size > mostWaiting + places)
      for (const [visitor, end] of ends) if (end <= clock) ends.delete(visitor);
    while (running.length < places) {
      const next = firstOf(waiting.filter(mayBegin), comesBefore);
      if (!next) return;
      waiting.splice(waiting.indexOf(next), 1);
      clock = Math.max(clock, next.end);
      running.push(next.visitor);
      next.begin();
    }
  }

  function mayBegin({ visitor }: Waiting): boolean {
    return mostEach >= places || running.filter((name) => name === visitor).length < mostEach;
  }

  return {
    /** Runs the work when its turn comes, and gives what it gives. */
    async run<Result>({ visitor, size = 1 }: Turn, work: () => Promise<Result>): Promise<Result> {
      const end = Math.max(clock, ends.get(visitor) ?? 0) + size;
      ends.set(visitor, end);
      await new Promise<void>((begin, reject) => {
        const giveWay = () => reject(new TooManyWaitingError("Too many are waiting"));
        waiting.push({ visitor, end, begin, giveWay });
        beginNext();
        if (waiting.length <= mostWaiting) return;
        const last = firstOf(waiting, (a, b) => comesBefore(b, a));
        if (last) waiting.splice(waiting.indexOf(last), 1);
        last?.giveWay();
      });
      try {
        return await work();
      } finally {
        running.splice(running.indexOf(visitor), 1);
        beginNext();
      }
    },
    waiting: () => waiting.length,
  };
}
export type FairTurns = ReturnType<typeof createFairTurns>;

function comesBefore(one: Waiting, other: Waiting): boolean {
  return one.end < other.end;
}

/** The one that comes before all others; of equals the one that came first. */
function firstOf(all: readonly Waiting[], isBefore: typeof comesBefore): Waiting | undefined {
  return all.reduce<Waiting | undefined>(
    (best, one) => (best && !isBefore(one, best) ? best : one),
    undefined,
  );
}
