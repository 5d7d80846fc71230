import { createFairTurns } from "@/lib/ground/fair-turns";

// Rendering a page takes tens of milliseconds of the one thread that answers everybody: a few at a time, and no visitor
// has all places. Of letters on paper one is rendered while the typesetter sets the next.
const SHARED = { places: 3, mostEach: 1 };
const QUICK = { places: 3, mostEach: 2 };
const ON_PAPER = { places: 2, mostEach: 1 };
// A room of fifty that clicks twice, and four more rooms.
const MOST_WAITING = 500;

// They wait for the typesetter while they hold a place, and would keep quick pages waiting with them.
const SET_ON_PAPER = /^\/letters\/([a-z]+)(?:\/files\/.*)?$/;
// Somebody's monitor asks these, and they render nothing.
const OUTSIDE_THE_TURNS = /^\/api\/(?:health|ready)$/;

/**
 * Turns for what is rendered. Everybody behind one address shares them; who looks at letters on paper takes turns by
 * letter, as the typesetter gives them.
 */
export function createPageTurns() {
  const shared = createFairTurns({ ...SHARED, mostWaiting: MOST_WAITING });
  const quick = createFairTurns({ ...QUICK, mostWaiting: MOST_WAITING });
  const onPaper = createFairTurns({ ...ON_PAPER, mostWaiting: MOST_WAITING });

  return {
    /** A page that is the same for all. */
    forAll<Result>(visitor: string, work: () => Promise<Result>): Promise<Result> {
      return shared.run({ visitor }, work);
    },
    /** A page for one person. */
    forOne<Result>(
      { path, visitor }: { path: string; visitor: string },
      work: () => Promise<Result>,
    ): Promise<Result> {
      if (OUTSIDE_THE_TURNS.test(path)) return work();
      const letterId = SET_ON_PAPER.exec(path)?.[1];
      return letterId ? onPaper.run({ visitor: letterId }, work) : quick.run({ visitor }, work);
    },
  };
}
