import { addCounts } from "./add-counts";
import { acceptedDays, type OutboxDispatch } from "./sent-tally";
import { type CountedDispatch, standingDeclarations } from "./tally";

/** Counted by day: letters said to have gone, by channel, and letters that Postbag sent. Copies are left out. */
export const DAY_COUNTERS = ["post", "fax", "email", "accepted"] as const;

export type DayCounts = Record<(typeof DAY_COUNTERS)[number], number>;

export const noDayCounts: DayCounts = { post: 0, fax: 0, email: 0, accepted: 0 };

/** What letters add to the days: each declaration that stands to its last day, each letter sent to its first. */
export function daysOf(
  rows: readonly (CountedDispatch & OutboxDispatch)[],
  copiedTo: ReadonlySet<string>,
): Map<string, DayCounts> {
  const letters = rows.filter(({ officialId }) => !copiedTo.has(officialId));
  const days = new Map<string, DayCounts>();
  for (const { day, channel } of standingDeclarations(letters))
    addCounts(DAY_COUNTERS, days, new Map([[day, { ...noDayCounts, [channel]: 1 }]]));
  for (const day of acceptedDays(letters))
    addCounts(DAY_COUNTERS, days, new Map([[day, { ...noDayCounts, accepted: 1 }]]));
  return days;
}
