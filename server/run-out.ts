import type { IncomingMessage } from "node:http";

const PLACES = 8;
const MOST_EACH = 2;
// The largest upload there is, and a little.
const MOST_BYTES = 12_000_000;
const LONGEST_MS = 10_000;
// The others keep their connection for a moment, unread: who has to wait for its end comes back less often.
const MOST_UNREAD = 500;
const UNREAD_MS = 300;
// A pause after each piece of up to 64 kB: one of them takes at most 13 MB a second.
const PAUSE_MS = 5;

/**
 * Reads on slowly what somebody still sends who has been answered already: a browser hears an answer only when all it
 * sends has gone out. Few are read on at a time; the connections of the others end soon, unread.
 */
export function createRunOut() {
  const reading: string[] = [];
  let unread = 0;

  return async function letRunOut(request: IncomingMessage, visitor: string): Promise<void> {
    const own = reading.filter((name) => name === visitor).length;
    if (reading.length >= PLACES || own >= MOST_EACH) {
      if (unread >= MOST_UNREAD) return;
      unread += 1;
      await pause(UNREAD_MS);
      unread -= 1;
      return;
    }
    reading.push(visitor);
    const limit = setTimeout(() => request.destroy(), LONGEST_MS);
    try {
      await readSlowly(request);
    } catch {
      // Who goes away has heard enough.
    } finally {
      clearTimeout(limit);
      reading.splice(reading.indexOf(visitor), 1);
    }
  };
}

async function readSlowly(request: IncomingMessage): Promise<void> {
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > MOST_BYTES) return;
    await pause(PAUSE_MS);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((passed) => setTimeout(passed, milliseconds));
}
