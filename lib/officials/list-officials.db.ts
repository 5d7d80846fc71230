import type { AddresseeKind, Channel, IssueStage } from "@/generated/sqlite/enums";
import { countryName } from "@/lib/ground/country-names";
import { database } from "@/lib/ground/db";
import { type DirectoryEntry, readDirectoryRow } from "./directory-entry";

/** How many writers say that a way does not work, by channel. */
export type Health = Partial<Record<Channel, number>>;

export type ListedOfficial = DirectoryEntry & {
  id: string;
  isWaiting: boolean;
  health: Health;
  usedIn: number;
};

/** The list shows all, embassies alone, or all others. */
export type OfficialKind = "all" | "officials" | "embassies";

const ofKind: Record<OfficialKind, object> = {
  all: {},
  officials: { represents: null },
  embassies: { represents: { not: null } },
};

// What one page of the directory shows; a search narrows it.
export const MOST_LISTED = 100;

/** The officials of the directory that a search finds in any field, by country and role; `total` counts all of them. */
export async function listOfficials(
  search: string,
  kind: OfficialKind = "all",
): Promise<{ officials: ListedOfficial[]; total: number }> {
  const db = await database();
  const [rows, health] = await Promise.all([
    db.official.findMany({
      where: { retiredAt: null, ...ofKind[kind] },
      include: { _count: { select: { addressees: true } } },
      orderBy: [{ country: "asc" }, { role: "asc" }, { id: "asc" }],
    }),
    healthByOfficial(),
  ]);
  const words = fold(search).split(/\s+/).filter(Boolean);
  const found = rows
    .map((row) => ({
      ...readDirectoryRow(row),
      id: row.id,
      isWaiting: row.isWaiting,
      health: health.get(row.id) ?? {},
      usedIn: row._count.addressees,
    }))
    .filter((official) => matches(official, words));
  return { officials: found.slice(0, MOST_LISTED), total: found.length };
}

/** One official as the directory holds it, retired or not; null where there is none. */
export async function findDirectoryEntry(
  id: string,
): Promise<{ entry: DirectoryEntry; revision: number; isRetired: boolean; isWaiting: boolean } | null> {
  const db = await database();
  const row = await db.official.findUnique({ where: { id } });
  if (!row) return null;
  const { revision, retiredAt, isWaiting } = row;
  return { entry: readDirectoryRow(row), revision, isRetired: retiredAt !== null, isWaiting };
}

/** Every official that is not retired, with its id: for an export. */
export async function allOfficials(): Promise<(DirectoryEntry & { id: string })[]> {
  const db = await database();
  const rows = await db.official.findMany({ where: { retiredAt: null }, orderBy: { id: "asc" } });
  return rows.map((row) => ({ ...readDirectoryRow(row), id: row.id }));
}

/** What writers say of one official. */
export async function healthOf(officialId: string): Promise<Health> {
  return (await healthByOfficial(officialId)).get(officialId) ?? {};
}

/** How many officials of the directory have a way that writers say does not work. */
export async function countAiling(): Promise<number> {
  return (await healthByOfficial()).size;
}

/** The ways that the writer of one letter has reported. */
export async function reportedWays(letterId: string): Promise<{ officialId: string; channel: Channel }[]> {
  const db = await database();
  return db.channelReport.findMany({ where: { letterId }, select: { officialId: true, channel: true } });
}

export type Use = {
  issueId: string;
  number: number;
  stage: IssueStage;
  kind: AddresseeKind;
  slug: string;
  personName: string;
};

/** The issues that write to an official, newest first. */
export async function usesOf(officialId: string): Promise<Use[]> {
  const db = await database();
  const rows = await db.addressee.findMany({
    where: { officialId },
    include: { issue: { include: { appeal: { select: { slug: true, personName: true } } } } },
    orderBy: { issue: { number: "desc" } },
  });
  return rows.map(({ issueId, kind, issue: { number, stage, appeal } }) => ({
    issueId,
    kind,
    number,
    stage,
    ...appeal,
  }));
}

async function healthByOfficial(officialId?: string): Promise<Map<string, Health>> {
  const db = await database();
  const groups = await db.channelReport.groupBy({
    by: ["officialId", "channel"],
    ...(officialId !== undefined && { where: { officialId } }),
    _count: { _all: true },
  });
  const health = new Map<string, Health>();
  for (const { officialId: id, channel, _count } of groups)
    health.set(id, { ...health.get(id), [channel]: _count._all });
  return health;
}

function matches(official: DirectoryEntry, words: readonly string[]): boolean {
  const { role, name, organisation, addressLines, faxes, emails } = official;
  const countries = [official.country, official.represents, official.serves].flatMap((code) =>
    code === null ? [] : [code, countryName(code, "en")],
  );
  const text = fold([role, name, organisation, ...addressLines, ...countries, ...faxes, ...emails].join(" "));
  return words.every((word) => text.includes(word));
}

function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
