import { database } from "@/lib/ground/db";

/** The published appeals, and for which Postbag may send letters. */
export async function sendingAllowances(): Promise<
  { id: string; name: string; isPractice: boolean; isAllowed: boolean }[]
> {
  const db = await database();
  const rows = await db.appeal.findMany({
    where: { issues: { some: { stage: "published" } } },
    orderBy: { personName: "asc" },
    select: { id: true, personName: true, kind: true, allowsServerSending: true },
  });
  return rows.map(({ id, personName, kind, allowsServerSending }) => ({
    id,
    name: personName,
    isPractice: kind === "practice",
    isAllowed: allowsServerSending,
  }));
}

/** Names for the ids that messages carry. */
export async function namesOf(
  messages: readonly { officialId: string | null; appealId: string | null }[],
): Promise<Map<string, string>> {
  const db = await database();
  const officialIds = messages.flatMap(({ officialId }) => officialId ?? []);
  const appealIds = messages.flatMap(({ appealId }) => appealId ?? []);
  const [officials, appeals] = await Promise.all([
    db.official.findMany({ where: { id: { in: officialIds } }, select: { id: true, role: true } }),
    db.appeal.findMany({ where: { id: { in: appealIds } }, select: { id: true, personName: true } }),
  ]);
  return new Map([
    ...officials.map(({ id, role }) => [id, role] as const),
    ...appeals.map(({ id, personName }) => [id, personName] as const),
  ]);
}
