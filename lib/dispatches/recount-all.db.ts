import { database } from "@/lib/ground/db";
import { recountAppeal } from "./recount.db";

/** Counts the ledger of every appeal anew, or only looks; gives the slugs of those whose counters were wrong. */
export async function recountAll({
  isCheck,
  tell = () => {},
}: {
  isCheck: boolean;
  tell?: (progress: { done: number; of: number }) => void;
}): Promise<{ appeals: number; wrong: string[] }> {
  const db = await database();
  const appeals = await db.$queryRaw<{ id: string; slug: string }[]>`
    SELECT "id", "slug" FROM "Appeal"
    WHERE EXISTS (SELECT 1 FROM "Dispatch" WHERE "Dispatch"."appealId" = "Appeal"."id")
      OR EXISTS (SELECT 1 FROM "CountedAppeal" WHERE "CountedAppeal"."appealId" = "Appeal"."id")
    ORDER BY "slug"`;
  const wrong: string[] = [];
  for (const [index, { id, slug }] of appeals.entries()) {
    if (await recountAppeal(id, { isCheck })) wrong.push(slug);
    tell({ done: index + 1, of: appeals.length });
  }
  return { appeals: appeals.length, wrong };
}

/** Counts appeals whose ledger is older than their counters, as after an update; gives how many. */
export async function countUncounted(
  tell: (progress: { done: number; of: number }) => void = () => {},
): Promise<number> {
  const db = await database();
  const appeals = await db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Appeal"
    WHERE EXISTS (SELECT 1 FROM "Dispatch" WHERE "Dispatch"."appealId" = "Appeal"."id")
      AND NOT EXISTS (SELECT 1 FROM "CountedAppeal" WHERE "CountedAppeal"."appealId" = "Appeal"."id")`;
  for (const [index, { id }] of appeals.entries()) {
    await recountAppeal(id);
    tell({ done: index + 1, of: appeals.length });
  }
  return appeals.length;
}
