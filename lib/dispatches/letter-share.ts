import type { Channel } from "@/generated/sqlite/enums";
import { addCounts } from "./add-counts";
import { type OutboxDispatch, type SentTally, sentTallyOf } from "./sent-tally";
import { type CountedDispatch, type Tally, tallyOf } from "./tally";

/** All that is counted of an appeal, each kind by itself. */
export type AppealTally = Tally & { sentByPostbag: SentTally };

export type LedgerRow = CountedDispatch & OutboxDispatch;

const CHANNELS: readonly Channel[] = ["post", "fax", "email"];

/** What counters hold; each is a sum over letters, so one letter's share is told by the tally of its rows alone. */
export const COUNTERS = [
  ...(["post", "fax", "email", "writers", "personalWriters", "afterDate"] as const),
  ...(["printed", "copied", "opened", "accepted", "noBounceSeen", "bounced"] as const),
] as const;

export type Counts = Record<(typeof COUNTERS)[number], number>;

/** In place of an official: what is counted across all but copies, a writer who wrote to several once. */
const ACROSS = "";

export const noCounts: Counts = {
  ...{ post: 0, fax: 0, email: 0, writers: 0, personalWriters: 0, afterDate: 0 },
  ...{ printed: 0, copied: 0, opened: 0, accepted: 0, noBounceSeen: 0, bounced: 0 },
};

/** What one letter adds to the counters, by official and across them. `rows` are all of that letter. */
export function shareOf(rows: readonly LedgerRow[], copiedTo: ReadonlySet<string>): Map<string, Counts> {
  if (rows.length === 0) return new Map();
  const { writers, personalWriters } = tallyOf(rows, copiedTo).declared;
  const share = new Map([[ACROSS, { ...noCounts, writers, personalWriters }]]);
  for (const officialId of new Set(rows.map((row) => row.officialId)))
    share.set(officialId, countsOf(rows.filter((row) => row.officialId === officialId)));
  return share;
}

/** The tally that counters stand for; officials in `copiedTo` got copies. */
export function tallyFromCounts(
  counts: ReadonlyMap<string, Counts>,
  copiedTo: ReadonlySet<string>,
): AppealTally {
  const officials = [...counts].filter(([officialId]) => officialId !== ACROSS).sort(byId);
  const to = officials.filter(([officialId]) => !copiedTo.has(officialId));
  const copies = sum(officials.filter(([officialId]) => copiedTo.has(officialId)));
  const all = sum(to);
  const { writers, personalWriters } = counts.get(ACROSS) ?? noCounts;
  const byOfficial = to.flatMap(([officialId, theirs]) =>
    lettersIn(theirs) > 0 ? [{ officialId, letters: lettersIn(theirs), writers: theirs.writers }] : [],
  );
  return {
    declared: {
      letters: lettersIn(all),
      writers,
      officials: byOfficial.length,
      byChannel: { post: all.post, fax: all.fax, email: all.email },
      byOfficial,
      copies: lettersIn(copies),
      afterDate: all.afterDate,
      personalWriters,
    },
    prepared: { printed: all.printed, copied: all.copied, opened: all.opened },
    sentByPostbag: {
      accepted: all.accepted,
      noBounceSeen: all.noBounceSeen,
      bounced: all.bounced,
      copies: copies.accepted,
    },
  };
}

function countsOf(rows: readonly LedgerRow[]): Counts {
  const { declared, prepared } = tallyOf(rows);
  const { accepted, noBounceSeen, bounced } = sentTallyOf(rows);
  const { byChannel, writers, personalWriters, afterDate } = declared;
  return { ...byChannel, writers, personalWriters, afterDate, ...prepared, accepted, noBounceSeen, bounced };
}

function lettersIn(counts: Counts): number {
  return CHANNELS.reduce((letters, channel) => letters + counts[channel], 0);
}

function sum(entries: readonly (readonly [string, Counts])[]): Counts {
  const all = new Map<string, Counts>();
  for (const [, counts] of entries) addCounts(COUNTERS, all, new Map([[ACROSS, counts]]));
  return all.get(ACROSS) ?? noCounts;
}

function byId([a]: readonly [string, Counts], [b]: readonly [string, Counts]): number {
  return a < b ? -1 : 1;
}
