import { database } from "@/lib/db";
import { type Official, readOfficial } from "@/lib/officials/official";
import { isMissionId, type Mission, readMission } from "./mission";

/** The missions of a state, in a country, or both; by host and name. */
export async function listMissions({
  sending,
  host,
  most,
}: {
  sending: string;
  host: string;
  most: number;
}): Promise<{ missions: Mission[]; total: number }> {
  const db = await database();
  const where = { ...(sending && { sending }), ...(host && { host }) };
  const [rows, total] = await Promise.all([
    db.mission.findMany({
      where,
      orderBy: [{ sending: "asc" }, { host: "asc" }, { name: "asc" }],
      take: most,
    }),
    db.mission.count({ where }),
  ]);
  return { missions: rows.map(readMission), total };
}

/** One mission with the revision that a save has to name; null where there is none. */
export async function findMission(id: string): Promise<(Mission & { revision: number }) | null> {
  const db = await database();
  const row = await db.mission.findUnique({ where: { id } });
  return row && readMission(row);
}

/**
 * The mission of a state that is accredited in a country: an embassy before a consulate, one that stands there before
 * one elsewhere. Null where none is known.
 */
export async function accreditedMission({
  sending,
  host,
}: {
  sending: string;
  host: string;
}): Promise<Mission | null> {
  const db = await database();
  const rows = await db.mission.findMany({ where: { sending, host }, orderBy: { id: "asc" } });
  const ranked = rows.map(readMission).toSorted((a, b) => rank(a) - rank(b));
  return ranked[0] ?? null;
}

/** Those of a letter's officials that are missions, as they stand now. */
export async function findMissionOfficials(officialIds: readonly string[]): Promise<Official[]> {
  const ids = officialIds.filter(isMissionId);
  if (ids.length === 0) return [];
  const db = await database();
  return (await db.official.findMany({ where: { id: { in: ids } } })).map(readOfficial);
}

function rank({ name, country, host }: Mission): number {
  const isConsulate = /consul/i.test(name) ? 2 : 0;
  return isConsulate + (country === host ? 0 : 1);
}
