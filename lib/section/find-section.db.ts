import { z } from "zod";
import { database } from "@/lib/ground/db";
import { safetyTopics } from "./safety-advice";
import { freshSection, type Section } from "./section";

export const SECTION_ID = 1;

// Our own code wrote these columns; they are checked all the same.
const columns = z.object({
  languages: z.array(z.string()),
  cautionCountries: z.array(z.object({ country: z.string(), reason: z.string() })),
  safetyAdvice: z.array(
    z.object({ topic: z.enum(safetyTopics), country: z.string(), language: z.string(), text: z.string() }),
  ),
  postage: z.array(
    z.object({
      zone: z.string(),
      countries: z.array(z.string()),
      price: z.string(),
      currency: z.string(),
      weightGrams: z.number(),
      checkedOn: z.string(),
    }),
  ),
  suspendedPost: z.array(z.object({ country: z.string(), since: z.string(), route: z.string() })),
  transitDays: z.array(z.object({ country: z.string(), days: z.number() })),
});

/** How the section works, as stored; a fresh one until somebody has set it. */
export async function findSection(): Promise<Section> {
  return (await findSectionWithRevision()).section;
}

/** The same with the revision that an edit has to name; 0 before the first. */
export async function findSectionWithRevision(): Promise<{ section: Section; revision: number }> {
  const db = await database();
  const row = await db.section.findUnique({ where: { id: SECTION_ID } });
  if (!row) return { section: freshSection, revision: 0 };
  const { id: _id, revision, ...section } = row;
  return { section: { ...section, ...columns.parse(row) }, revision };
}
