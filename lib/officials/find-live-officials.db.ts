import { database, type Transaction } from "@/lib/ground/db";

// The practice appeal's letters go nowhere: its officials are there to be tried out.
const live = { stage: "published" as const, appeal: { kind: "real" as const } };

/** The states to whose embassies live appeals ask for copies: each letter leads to the one in its writer's country. */
export async function statesAskedForCopies(db: Pick<Transaction, "issue">): Promise<Set<string>> {
  const issues = await db.issue.findMany({
    where: { ...live, copiesToDiplomats: true },
    select: {
      appeal: { select: { country: true } },
      addressees: {
        where: { kind: "to" },
        orderBy: { position: "asc" },
        take: 1,
        select: { official: { select: { country: true } } },
      },
    },
  });
  return new Set(issues.map(({ appeal, addressees }) => addressees[0]?.official.country ?? appeal.country));
}

/** Whether letters to a live appeal go to this official, or will where it is an embassy of one of these states. */
export async function isOfficialLive(
  db: Pick<Transaction, "issue" | "addressee" | "letterOfficial">,
  { officialId, states }: { officialId: string; states: readonly (string | null)[] },
  /** Where the caller has asked already. */
  asked?: ReadonlySet<string>,
): Promise<boolean> {
  if ((await db.addressee.count({ where: { officialId, issue: live } })) > 0) return true;
  const represented = states.filter((state) => state !== null);
  if (represented.length === 0) return false;
  const known = asked ?? (await statesAskedForCopies(db));
  if (represented.some((state) => known.has(state))) return true;
  return (await db.letterOfficial.count({ where: { officialId, letter: { issue: live } } })) > 0;
}

/** Everybody whom a live appeal addresses, and the states whose embassies it leads to. */
export async function listLive(): Promise<{ officials: Set<string>; states: Set<string> }> {
  const db = await database();
  const rows = await db.addressee.findMany({ where: { issue: live }, select: { officialId: true } });
  return {
    officials: new Set(rows.map(({ officialId }) => officialId)),
    states: await statesAskedForCopies(db),
  };
}
