import { describe, expect, test } from "vitest";
import { database } from "@/lib/ground/db";
import { findLetterStanding, isLetterKept, openLetter } from "@/lib/letters/open-letter.db";
import { eraseLetter, finishLetter, saveDraft } from "@/lib/letters/save-letter.db";
import { useFreshDatabase } from "./harness/fresh-database";
import { begunLetter, draft, newCode, noon, practice } from "./harness/practice-letter";

useFreshDatabase();

const later = new Date("2026-03-02T12:00:00Z");

describe("a letter", () => {
  test("comes back as it was begun, to whoever has its code", async () => {
    const { letterId, code } = await begunLetter();
    const letter = await openLetter({ letterId, code });
    expect(letter).toMatchObject({ draft, language: "en", status: "draft", revision: 1, isAfterDate: false });
    expect(letter?.officialIds.toSorted()).toEqual(practice.officialIds.toSorted());
  });

  test("opens with no other code, and under no other id", async () => {
    const mine = await begunLetter();
    const theirs = await begunLetter();
    expect(await openLetter({ letterId: theirs.letterId, code: mine.code })).toBeNull();
    expect(await openLetter({ letterId: mine.letterId, code: newCode() })).toBeNull();
    expect(await openLetter({ letterId: "nosuchletter", code: mine.code })).toBeNull();
  });

  test("does not open where somebody changed a byte, or put another letter’s seal in its place", async () => {
    const mine = await begunLetter();
    const theirs = await begunLetter();
    const db = await database();
    const sealed = async (id: string) => (await db.letter.findUniqueOrThrow({ where: { id } })).sealed;
    const flipped = new Uint8Array(await sealed(mine.letterId));
    flipped[40] = (flipped[40] ?? 0) ^ 1;
    const swapped = await sealed(theirs.letterId);
    for (const changed of [flipped, swapped, new Uint8Array(0), new Uint8Array(27)]) {
      await db.letter.update({ where: { id: mine.letterId }, data: { sealed: new Uint8Array(changed) } });
      expect(await openLetter(mine)).toBeNull();
    }
  });

  test("is begun once, however often its form is posted", async () => {
    const code = newCode();
    const tries = Array.from({ length: 50 }, () => begunLetter({ code }));
    const ids = new Set((await Promise.all(tries)).map(({ letterId }) => letterId));
    expect(ids.size).toBe(1);
    const [letterId = ""] = ids;
    expect((await openLetter({ letterId, code }))?.officialIds).toHaveLength(2);
    // Posted once more after something was written: the words stay.
    await saveDraft({ letterId, code, draft: { ...draft, body: "Mine." }, revision: 1, now: later });
    await begunLetter({ code });
    expect((await openLetter({ letterId, code }))?.draft.body).toBe("Mine.");
  });
});

describe("saving", () => {
  test("needs the newest revision; of two pages with the same one only the first saves", async () => {
    const { letterId, code } = await begunLetter();
    const save = (body: string, revision: number) =>
      saveDraft({ letterId, code, draft: { ...draft, body }, revision, now: later });
    expect(await Promise.all([save("one", 1), save("two", 1)])).toEqual([
      { isSaved: true, revision: 2 },
      { isSaved: false, why: "changed elsewhere", revision: 2 },
    ]);
    expect(await save("three", 1)).toMatchObject({ why: "changed elsewhere", revision: 2 });
    expect(await save("four", 2)).toEqual({ isSaved: true, revision: 3 });
    expect(await openLetter({ letterId, code })).toMatchObject({ revision: 3, draft: { body: "four" } });
    expect(await findLetterStanding(letterId, later)).toMatchObject({ revision: 3 });
  });

  test("in a crowd keeps each writer’s words apart", async () => {
    const letters = await Promise.all(Array.from({ length: 60 }, () => begunLetter()));
    const saves = letters.map(({ letterId, code }, index) =>
      saveDraft({ letterId, code, draft: { ...draft, body: `Writer ${index}` }, revision: 1, now: later }),
    );
    expect(await Promise.all(saves)).toEqual(letters.map(() => ({ isSaved: true, revision: 2 })));
    const bodies = await Promise.all(letters.map(async (letter) => (await openLetter(letter))?.draft.body));
    expect(bodies).toEqual(letters.map((_, index) => `Writer ${index}`));
  });

  test("makes a finished letter a draft again", async () => {
    const { letterId, code } = await begunLetter();
    expect(await finishLetter({ letterId, revision: 1, isPersonal: true, now: later })).toBe(true);
    expect((await openLetter({ letterId, code }))?.status).toBe("finished");
    await saveDraft({ letterId, code, draft, revision: 1, now: later });
    expect((await openLetter({ letterId, code }))?.status).toBe("draft");
  });

  // Planted fault: finishing whatever stands there now, and not what its writer looked at.
  test("after the check keeps a letter from being finished unseen", async () => {
    const { letterId, code } = await begunLetter();
    await saveDraft({ letterId, code, draft: { ...draft, body: "" }, revision: 1, now: later });
    expect(await finishLetter({ letterId, revision: 1, isPersonal: true, now: later })).toBe(false);
    expect((await openLetter({ letterId, code }))?.status).toBe("draft");
  });

  test("saves nothing once the action has been stopped, and keeps what was there", async () => {
    const { letterId, code } = await begunLetter();
    const db = await database();
    const stage = (to: "stopped" | "published") =>
      db.issue.update({ where: { id: practice.issueId }, data: { stage: to } });
    await stage("stopped");
    const save = { letterId, code, draft: { ...draft, body: "Too late." }, revision: 1, now: later };
    expect(await saveDraft(save)).toEqual({ isSaved: false, why: "ended" });
    expect(await finishLetter({ letterId, revision: 1, isPersonal: false, now: later })).toBe(false);
    await stage("published");
    expect((await openLetter({ letterId, code }))?.draft.body).toBe(draft.body);
    expect(await saveDraft(save)).toMatchObject({ isSaved: true });
  });

  test("a letter that is gone says so, and comes back by no save", async () => {
    const { letterId, code } = await begunLetter();
    expect(await eraseLetter(letterId)).toBe(true);
    expect(await eraseLetter(letterId)).toBe(false);
    const save = { letterId, code, draft, revision: 1, now: noon };
    expect(await saveDraft(save)).toEqual({ isSaved: false, why: "gone" });
    expect(await finishLetter({ letterId, revision: 1, isPersonal: false, now: noon })).toBe(false);
    expect(await isLetterKept(letterId)).toBe(false);
    expect(await findLetterStanding(letterId, noon)).toBeNull();
  });
});
