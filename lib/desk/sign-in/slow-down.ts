// A minute between tries leaves a guesser 1,440 a day and keeps nobody out for longer than a minute.
const LONGEST_WAIT_MS = 60_000;
const FREE_TRIES = 3;
const FIRST_WAIT_MS = 1000;
// A name that nobody has tried for an hour starts afresh; past the most, the oldest is forgotten.
const FORGET_MS = 3_600_000;
const MOST_NAMES = 10_000;

/**
 * Makes whoever tries one name again and again wait longer each time, up to a minute, never for ever. In memory
 * only. Names that do not exist are treated as those that do. A browser that has signed in before is counted by
 * itself, so that a stranger's tries keep nobody waiting.
 */
export function createSlowDown() {
  const tries = new Map<string, { failures: number; at: number; until: number }>();

  return {
    /** How many milliseconds this name has to wait before its next try counts; 0 for now. */
    waitMs(name: string, now: number): number {
      return Math.max(0, (tries.get(name)?.until ?? 0) - now);
    },

    failed(name: string, now: number): void {
      const before = tries.get(name);
      const failures = before && now - before.at < FORGET_MS ? before.failures + 1 : 1;
      const wait = failures <= FREE_TRIES ? 0 : FIRST_WAIT_MS * 2 ** Math.min(failures - FREE_TRIES - 1, 10);
      tries.delete(name);
      tries.set(name, { failures, at: now, until: now + Math.min(wait, LONGEST_WAIT_MS) });
      if (tries.size > MOST_NAMES) tries.delete(tries.keys().next().value ?? "");
    },

    succeeded(name: string): void {
      tries.delete(name);
    },
  };
}

export type SlowDown = ReturnType<typeof createSlowDown>;
