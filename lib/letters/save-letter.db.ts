import { hasEnded } from "@/lib/appeals/issue-status";
import { database, eraseTraces } from "@/lib/ground/db";
import { groupCommit } from "@/lib/ground/group-commit";
import { isUniqueViolation } from "@/lib/ground/unique-violation";
import { findLetterStanding } from "./open-letter.db";
import { letterIdFor } from "./return-code";
import type { LetterDraft } from "./schema";
import { sealText } from "./seal";

// A writer may need more than an evening; nobody's words lie here longer than four weeks.
export const KEPT_DAYS = 28;
const DAY_MS = 86_400_000;

/**
 * Begins the letter that belongs to a return code, and gives its id. Beginning it again changes nothing: the
 * letter that is there stays as it is.
 */
export async function beginLetter(letter: {
  code: string;
  issueId: string;
  language: string;
  officialIds: readonly string[];
  draft: LetterDraft;
  isAfterDate: boolean;
  isTrial?: boolean;
  now: Date;
}): Promise<string> {
  const db = await database();
  const id = letterIdFor(letter.code);
  const { issueId, language, isAfterDate, isTrial = false, code, now } = letter;
  const sealed = seal({ id, code, draft: letter.draft });
  const officials = { create: [...new Set(letter.officialIds)].map((officialId) => ({ officialId })) };
  await db.letter
    .create({ data: { id, issueId, language, isAfterDate, isTrial, sealed, changedAt: now, officials } })
    .catch((problem: unknown) => {
      if (!isUniqueViolation(problem)) throw problem;
    });
  return id;
}

type DraftSave = { letterId: string; code: string; draft: LetterDraft; revision: number; now: Date };

/** Saved, or why not: `revision` is the one that the next save has to name. */
export type DraftSaved =
  | { isSaved: true; revision: number }
  | { isSaved: false; why: "changed elsewhere"; revision: number }
  | { isSaved: false; why: "ended" }
  | { isSaved: false; why: "gone" };

/**
 * Saves what is typed; the letter is a draft again. `revision` is the one the page was opened with: nothing is saved
 * where the letter has been saved elsewhere since, is gone, or its action has ended. The caller has shown that the
 * code is this letter's.
 */
export async function saveDraft(save: DraftSave): Promise<DraftSaved> {
  if (await writeDraft(save)) return { isSaved: true, revision: save.revision + 1 };
  const standing = await findLetterStanding(save.letterId, save.now);
  if (!standing) return { isSaved: false, why: "gone" };
  if (hasEnded(standing.status)) return { isSaved: false, why: "ended" };
  return { isSaved: false, why: "changed elsewhere", revision: standing.revision };
}

const writeDraft: (save: DraftSave) => Promise<boolean> = groupCommit<DraftSave, boolean>(async (saves) => {
  const db = await database();
  // Written out, because the client's own statement takes longer to make than to run.
  const counts = await db.$transaction(
    saves.map(({ letterId, code, draft, revision, now }) => {
      const sealed = seal({ id: letterId, code, draft });
      return db.$executeRaw`
        UPDATE "Letter"
        SET "sealed" = ${sealed}, "status" = 'draft', "revision" = "revision" + 1, "changedAt" = ${now}
        WHERE "id" = ${letterId} AND "revision" = ${revision} AND NOT EXISTS (
          SELECT 1 FROM "Issue" own JOIN "Issue" ended ON ended."appealId" = own."appealId"
          WHERE own."id" = "Letter"."issueId" AND ended."stage" IN ('stopped', 'closed') AND (
            ended."id" = own."id" OR ended."number" > own."number" AND ended."number" = (
              SELECT MAX("number") FROM "Issue" newest
              WHERE newest."appealId" = own."appealId" AND newest."stage" NOT IN ('draft', 'proposed'))))`;
    }),
  );
  return counts.map((count) => count === 1);
});

/**
 * Marks a letter as finished, as it was checked: false when it has been changed since, is gone, or its action has
 * ended.
 */
export async function finishLetter({
  letterId,
  revision,
  isPersonal,
  now,
}: {
  letterId: string;
  revision: number;
  isPersonal: boolean;
  now: Date;
}): Promise<boolean> {
  const db = await database();
  const { count } = await db.letter.updateMany({
    where: { id: letterId, revision, issue: { stage: { notIn: ["stopped", "closed"] } } },
    data: { status: "finished", isPersonal, changedAt: now },
  });
  return count === 1;
}

/** Erases one letter at once, from the file as well; what it did stays counted. */
export async function eraseLetter(letterId: string): Promise<boolean> {
  const db = await database();
  const { count } = await db.letter.deleteMany({ where: { id: letterId } });
  await eraseTraces();
  return count === 1;
}

/** Erases every letter that nobody has changed for the kept days; gives how many. */
export async function eraseOldLetters({
  now,
  keptDays = KEPT_DAYS,
}: {
  now: Date;
  keptDays?: number;
}): Promise<number> {
  const db = await database();
  const { count } = await db.letter.deleteMany({
    where: { changedAt: { lt: new Date(now.getTime() - keptDays * DAY_MS) } },
  });
  if (count > 0) await eraseTraces();
  return count;
}

function seal({ id, code, draft }: { id: string; code: string; draft: LetterDraft }) {
  return sealText({ text: JSON.stringify(draft), code, letterId: id });
}
