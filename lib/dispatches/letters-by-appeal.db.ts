import { database } from "@/lib/ground/db";
import { addCounts } from "./add-counts";
import { DAY_COUNTERS, type DayCounts, noDayCounts } from "./day-share";
import { readDays } from "./read-counters.db";
import { refreshCounters } from "./read-tally.db";

export type Letters = {
  /** Appeals with letters in this time, most first. */
  appeals: { slug: string; personName: string; country: string; counts: DayCounts }[];
  /** By month of a year, "2026-11", or by year where all are asked for. */
  times: { time: string; counts: DayCounts }[];
  total: DayCounts;
};

/** Letters of real appeals in a year, or in all, to the cases of one country or of all; each kind by itself. */
export async function lettersByAppeal({
  year,
  country,
}: {
  year: string | null;
  country: string | null;
}): Promise<Letters> {
  const db = await database();
  const known = await db.appeal.findMany({
    where: { kind: "real", ...(country ? { country } : {}) },
    select: { id: true, slug: true, personName: true, country: true },
  });
  const appealIds = known.map(({ id }) => id);
  await refreshCounters(appealIds);
  const [from, to] = year ? [`${year}-01-01`, `${year}-12-31`] : ["", "~"];
  const days = await readDays(db, { appealIds, from, to });
  const times = new Map<string, DayCounts>();
  const all = new Map([["", noDayCounts]]);
  const appeals = known.flatMap(({ id, ...appeal }) => {
    const sum = new Map<string, DayCounts>();
    for (const [day, counts] of days.get(id) ?? []) {
      addCounts(DAY_COUNTERS, sum, new Map([["", counts]]));
      addCounts(DAY_COUNTERS, times, new Map([[day.slice(0, year ? 7 : 4), counts]]));
    }
    addCounts(DAY_COUNTERS, all, sum);
    const counts = sum.get("");
    return counts && hasLetters(counts) ? [{ ...appeal, counts }] : [];
  });
  return {
    appeals: appeals.sort((a, b) => reported(b.counts) - reported(a.counts)),
    times: [...times]
      .filter(([, counts]) => hasLetters(counts))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([time, counts]) => ({ time, counts })),
    total: all.get("") ?? noDayCounts,
  };
}

/** What can be asked for: years in which letters went, newest first, and countries of real appeals. */
export async function letterChoices(): Promise<{ years: string[]; countries: string[] }> {
  const db = await database();
  const years = await db.$queryRaw<{ year: string }[]>`
    SELECT DISTINCT substr("day", 1, 4) AS "year" FROM "CountedDay"
    WHERE "appealId" IN (SELECT "id" FROM "Appeal" WHERE "kind" = 'real') ORDER BY "year" DESC`;
  const appeals = await db.appeal.findMany({
    where: { kind: "real" },
    distinct: ["country"],
    select: { country: true },
  });
  return { years: years.map(({ year }) => year), countries: appeals.map(({ country }) => country) };
}

/** Said by their writers to have gone, by any way. */
export function reported({ post, fax, email }: DayCounts): number {
  return post + fax + email;
}

function hasLetters(counts: DayCounts): boolean {
  return DAY_COUNTERS.some((counter) => counts[counter] > 0);
}
