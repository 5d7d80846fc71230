import { SEED } from "@/lib/desk/coordinator";
import { keyFor } from "@/lib/desk/sign-in/server-seal";
import { recordFirstState } from "@/lib/desk/verify/record-first-state.db";
import { type Db, database } from "@/lib/ground/db";
import { serverSecret } from "@/lib/ground/server-secret";
import type { AppealSeed } from "@/prisma/seed/appeal-seed";
import { insertAppeal } from "@/prisma/seed/insert-appeal";
import { seededAppeals } from "@/prisma/seed/seeded-appeals";

/**
 * Gives a new instance its first case and one to practise on. It adds what is missing and changes nothing that is
 * there. After an update the history is told of what earlier versions entered without it.
 */
export async function enterFirstCases({
  dataFolder,
  isUpdate,
}: {
  dataFolder: string;
  isUpdate: boolean;
}): Promise<void> {
  const db = await database();
  const added: AppealSeed[] = [];
  for (const appeal of await missingAppeals(db)) if (await insertAppeal(db, appeal)) added.push(appeal);
  const told = isUpdate ? seededAppeals : added;
  if (told.length > 0) await tellTheHistory(told, dataFolder);
}

async function missingAppeals(db: Db): Promise<AppealSeed[]> {
  const slugs = seededAppeals.map(({ slug }) => slug);
  const there = await db.appeal.findMany({ where: { slug: { in: slugs } }, select: { slug: true } });
  return seededAppeals.filter((appeal) => !there.some(({ slug }) => slug === appeal.slug));
}

/** What comes with Postbag is in the history like everything else: a change made outside the desk shows. */
async function tellTheHistory(appeals: readonly AppealSeed[], dataFolder: string): Promise<void> {
  const slugs = appeals.map(({ slug }) => slug);
  const officials = appeals.flatMap((appeal) => appeal.officials.map(({ id }) => id));
  await recordFirstState({
    isMeant: ({ table, row }) =>
      table === "Official" ? officials.includes(row) : slugs.includes(row.split("/", 1)[0] ?? ""),
    author: {
      coordinatorId: SEED,
      at: new Date(),
      historyKey: keyFor(await serverSecret(dataFolder), "history"),
    },
  });
}
