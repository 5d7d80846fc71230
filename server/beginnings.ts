import { TooManyWaitingError } from "@/lib/ground/fair-turns";

// A group of three hundred that begins at one stroke; past it four a second: what one address can fill in the twenty
// hours that a draft is surely kept stays under 5 GB.
const AT_ONCE = 300;
const EVERY_MS = 250;
// A minute's wait. Whoever comes later is told to try again.
const MOST_WAITING = 240;

const BEGINS = /^\/appeals\/[^/]+\/start$/;

export function beginsLetter(path: string): boolean {
  return BEGINS.test(path);
}

/**
 * Lets visitors begin letters at their own pace, and floods at a fixed one: nobody is refused for what others behind
 * the same address did, they wait for a moment. Throws TooManyWaitingError past a minute's queue.
 */
export function createBeginnings(now: () => number = () => performance.now()) {
  // When the next beginning of a visitor is due, were there no room to begin at once.
  const due = new Map<string, number>();

  function forgetRested(time: number): void {
    for (const [visitor, at] of due) if (at <= time) due.delete(visitor);
  }

  return async function waitToBegin(visitor: string): Promise<void> {
    const time = now();
    if (due.size > 1000) forgetRested(time);
    const next = Math.max(due.get(visitor) ?? 0, time) + EVERY_MS;
    const wait = next - time - AT_ONCE * EVERY_MS;
    if (wait > MOST_WAITING * EVERY_MS) throw new TooManyWaitingError("Too many letters are begun");
    due.set(visitor, next);
    if (wait > 0) await new Promise((passed) => setTimeout(passed, wait));
  };
}
