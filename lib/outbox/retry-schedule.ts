const MINUTE = 60_000;

// RFC 5321 section 4.5.4.1 wants at least 30 minutes between attempts and allows a shorter first one, which gets past
// greylisting. Later ones grow, so that a server in trouble sees less and less of us.
const FIRST_PAUSE = 5 * MINUTE;
const SECOND_PAUSE = 30 * MINUTE;
const LONGEST_PAUSE = 8 * 60 * MINUTE;

// A host that says 421 or does not answer is left alone as a whole.
const FIRST_HOST_PAUSE = 5 * MINUTE;
const LONGEST_HOST_PAUSE = 60 * MINUTE;

/** Milliseconds to wait after the n-th failed attempt (from 1): 5 min, 30 min, then double, at most 8 h. */
export function pauseAfter(attempts: number): number {
  if (attempts <= 1) return FIRST_PAUSE;
  return Math.min(SECOND_PAUSE * 2 ** (attempts - 2), LONGEST_PAUSE);
}

/** Milliseconds for which a mail server is left alone after the n-th failure in a row: 5 min, doubled, at most 1 h. */
export function hostPauseAfter(failures: number): number {
  return Math.min(FIRST_HOST_PAUSE * 2 ** Math.max(0, failures - 1), LONGEST_HOST_PAUSE);
}
