// Gives a new instance its first case and one to practise on. Run it as often as you like: it adds what is missing
// and changes nothing that is there.
import { closeDatabase, database } from "@/lib/db";
import { insertAppeal } from "@/prisma/seed/insert-appeal";
import { seededAppeals } from "@/prisma/seed/seeded-appeals";

const db = await database();
for (const appeal of seededAppeals) {
  if (await insertAppeal(db, appeal)) console.log(`Added the appeal ${appeal.slug}`);
}
await closeDatabase();
