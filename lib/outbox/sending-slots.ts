const HOUR = 3_600_000;

// Offices read in the daytime. At night a trickle goes on, so that nothing waits for ever behind a busy day.
const DAY_BEGINS = 7;
const DAY_ENDS = 19;
const NIGHT_SLOWER = 4;

/**
 * Milliseconds from one letter to the next for an official who gets `perHour` letters at most: evenly spread over
 * the hour, and four times slower outside 7 to 19 o'clock in the official's time zone (IANA name).
 */
export function gapForOfficial({
  perHour,
  timeZone,
  now,
}: {
  perHour: number;
  timeZone: string;
  now: Date;
}): number {
  const gap = Math.ceil(HOUR / perHour);
  const hour = hourIn({ timeZone, now });
  return hour >= DAY_BEGINS && hour < DAY_ENDS ? gap : gap * NIGHT_SLOWER;
}

/** Milliseconds from one letter to the next for the whole instance. */
export function gapForInstance(perHour: number): number {
  return Math.ceil(HOUR / perHour);
}

/** The hour of the day, 0 to 23; UTC where the zone is not known to this machine. */
export function hourIn({ timeZone, now }: { timeZone: string; now: Date }): number {
  try {
    const format = new Intl.DateTimeFormat("en", { hour: "numeric", hourCycle: "h23", timeZone });
    return Number(format.format(now));
  } catch {
    return now.getUTCHours();
  }
}
