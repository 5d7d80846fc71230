// Gives a new instance its first case and one to practise on. Run it as often as you like: it adds what is missing
// and changes nothing that is there.
import { SEED } from "@/lib/desk/coordinator";
import { keyFor } from "@/lib/desk/sign-in/server-seal";
import { serverSecret } from "@/lib/ground/server-secret";
import { readSettings } from "@/lib/ground/settings";
import type { AppealSeed } from "@/prisma/seed/appeal-seed";
import { hasAppeals } from "@/prisma/seed/has-appeals";
import { seededAppeals } from "@/prisma/seed/seeded-appeals";

const slugs = seededAppeals.map(({ slug }) => slug);
if (!hasAppeals(readSettings(process.env).databaseUrl, slugs)) await insertMissing();

async function insertMissing(): Promise<void> {
  const { closeDatabase, database } = await import("@/lib/ground/db");
  const { insertAppeal } = await import("@/prisma/seed/insert-appeal");
  const db = await database();
  const added: AppealSeed[] = [];
  for (const appeal of seededAppeals) {
    if (!(await insertAppeal(db, appeal))) continue;
    added.push(appeal);
    console.log(`Added the appeal ${appeal.slug}`);
  }
  await tellTheHistory(added);
  await closeDatabase();
}

/** What comes with Postbag is in the history like everything else: a change made outside the desk shows. */
async function tellTheHistory(added: readonly AppealSeed[]): Promise<void> {
  const { recordFirstState } = await import("@/lib/desk/verify/record-first-state.db");
  const slugs = added.map(({ slug }) => slug);
  const officials = added.flatMap((appeal) => appeal.officials.map(({ id }) => id));
  const secret = await serverSecret(readSettings(process.env).dataFolder);
  await recordFirstState({
    isMeant: ({ table, row }) =>
      table === "Official" ? officials.includes(row) : slugs.includes(row.split("/", 1)[0] ?? ""),
    author: { coordinatorId: SEED, at: new Date(), historyKey: keyFor(secret, "history") },
  });
}
