import { database } from "@/lib/ground/db";
import { readDirectoryRow } from "./directory-entry";
import { isEmbassy, leadingEmbassy } from "./embassy";
import { type Official, readOfficial } from "./official";

/** The embassy of a state to which a writer in a country is led, by its id; null where none is known. */
export async function embassyFor(states: { represents: string; serves: string }): Promise<string | null> {
  const db = await database();
  const rows = await db.official.findMany({
    where: { ...states, isWaiting: false, retiredAt: null },
    orderBy: { id: "asc" },
  });
  const embassies = rows.map((row) => ({ id: row.id, ...readDirectoryRow(row) })).filter(isEmbassy);
  return leadingEmbassy(embassies)?.id ?? null;
}

/** Those of a letter's officials that are embassies, as they stand now; a letter keeps one that was taken out. */
export async function findEmbassies(officialIds: readonly string[]): Promise<Official[]> {
  const db = await database();
  const rows = await db.official.findMany({
    where: { id: { in: [...officialIds] }, represents: { not: null } },
  });
  return rows.map(readOfficial);
}
