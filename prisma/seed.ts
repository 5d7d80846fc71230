// Gives a new instance its first case and one to practise on. Run it as often as you like: it adds what is missing
// and changes nothing that is there.
import { readSettings } from "@/lib/settings";
import { hasAppeals } from "@/prisma/seed/has-appeals";
import { seededAppeals } from "@/prisma/seed/seeded-appeals";

const slugs = seededAppeals.map(({ slug }) => slug);
if (!hasAppeals(readSettings(process.env).databaseUrl, slugs)) await insertMissing();

async function insertMissing(): Promise<void> {
  const { closeDatabase, database } = await import("@/lib/db");
  const { insertAppeal } = await import("@/prisma/seed/insert-appeal");
  const db = await database();
  for (const appeal of seededAppeals) {
    if (await insertAppeal(db, appeal)) console.log(`Added the appeal ${appeal.slug}`);
  }
  await closeDatabase();
}
