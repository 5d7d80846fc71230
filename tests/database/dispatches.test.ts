import { describe, expect, test } from "vitest";
import {
  type DispatchNote,
  declareDispatches,
  noteDispatch,
  undoDispatch,
} from "@/lib/dispatches/note-dispatch.db";
import { declaredWays, tallies, tallyOfAppeal } from "@/lib/dispatches/read-tally.db";
import { database } from "@/lib/ground/db";
import { eraseLetter, finishLetter } from "@/lib/letters/save-letter.db";
import { useFreshDatabase } from "./harness/fresh-database";
import { begunLetter, noon, practice } from "./harness/practice-letter";

useFreshDatabase();

const [minister, mayor] = practice.officialIds;

async function noteOfNewLetter({ isFinished = true } = {}): Promise<DispatchNote> {
  return (await newLetter({ isFinished })).note;
}

async function newLetter({ isFinished = true } = {}): Promise<{ id: string; note: DispatchNote }> {
  const { letterId, ledgerId } = await begunLetter();
  if (isFinished) await finishLetter({ letterId, revision: 1, isPersonal: false, now: noon });
  const { appealId, issueId } = practice;
  const day = "2026-03-01";
  const about = { issueId, appealId, officialId: minister, channel: "post" as const };
  const note = { letterId: ledgerId, ...about, day, isAfterDate: false, isPersonal: false };
  return { id: letterId, note };
}

async function countedBy(act: () => Promise<unknown>) {
  const before = (await tallyOfAppeal(practice.appealId)).declared;
  await act();
  const after = (await tallyOfAppeal(practice.appealId)).declared;
  return { letters: after.letters - before.letters, writers: after.writers - before.writers };
}

describe("a declaration", () => {
  test("counts once, said twice or by fifty presses at the same moment", async () => {
    const note = await noteOfNewLetter();
    const pressFiftyTimes = () => Promise.all(Array.from({ length: 50 }, () => declareDispatches([note])));
    expect(await countedBy(pressFiftyTimes)).toEqual({ letters: 1, writers: 1 });
    expect(await countedBy(() => declareDispatches([note]))).toEqual({ letters: 0, writers: 0 });
  });

  test("taken back counts no more, said again counts again, however often", async () => {
    const note = await noteOfNewLetter();
    for (let round = 0; round < 3; round += 1) {
      expect(await countedBy(() => declareDispatches([note]))).toEqual({ letters: 1, writers: 1 });
      expect(await declaredWays(note.letterId)).toEqual([
        { officialId: minister, channel: "post", day: "2026-03-01", by: "writer" },
      ]);
      expect(await countedBy(() => undoDispatch(note))).toEqual({ letters: -1, writers: -1 });
      expect(await countedBy(() => undoDispatch(note))).toEqual({ letters: 0, writers: 0 });
      expect(await declaredWays(note.letterId)).toEqual([]);
    }
  });

  test("that was never made cannot be taken back", async () => {
    const note = await noteOfNewLetter();
    await undoDispatch(note);
    expect(await countedBy(() => declareDispatches([note]))).toEqual({ letters: 1, writers: 1 });
  });

  // Planted fault: storing it without looking at the letter.
  test("of a letter that was never finished, or of another issue, counts nothing", async () => {
    const note = await noteOfNewLetter({ isFinished: false });
    const finished = await noteOfNewLetter();
    const notes = [
      note,
      { ...finished, issueId: "khadija-ismayilova-1" },
      { ...finished, letterId: "nosuch" },
    ];
    for (const wrong of notes) {
      expect(await countedBy(() => declareDispatches([wrong]))).toEqual({ letters: 0, writers: 0 });
      expect(await noteDispatch({ ...wrong, kind: "printed" })).toBe(false);
    }
  });

  test("of a letter whose action was stopped counts nothing, and can still be taken back", async () => {
    const note = await noteOfNewLetter();
    await declareDispatches([note]);
    const db = await database();
    const stage = (to: "stopped" | "published") =>
      db.issue.update({ where: { id: practice.issueId }, data: { stage: to } });
    await stage("stopped");
    expect(await declareDispatches([{ ...note, officialId: mayor }])).toBe(false);
    expect(await countedBy(() => undoDispatch(note))).toEqual({ letters: -1, writers: -1 });
    await stage("published");
  });

  test("to two officials by one writer is two letters and one writer", async () => {
    const note = await noteOfNewLetter();
    const both = [note, { ...note, officialId: mayor }];
    expect(await countedBy(() => declareDispatches(both))).toEqual({ letters: 2, writers: 1 });
  });

  test("stays counted when the letter is erased, and holds no text, name or address", async () => {
    const { id, note } = await newLetter();
    await declareDispatches([note]);
    expect(await countedBy(() => eraseLetter(id))).toEqual({ letters: 0, writers: 0 });
    const db = await database();
    const rows = await db.dispatch.findMany({ where: { letterId: note.letterId } });
    expect(JSON.stringify(rows)).not.toMatch(/Quirrell|Wombat|reading room/);
    expect(rows.map(({ day }) => day)).toEqual(["2026-03-01"]);
  });
});

describe("what was made ready", () => {
  test("is counted by letter and never added to what was sent", async () => {
    const note = await noteOfNewLetter();
    const before = await tallyOfAppeal(practice.appealId);
    for (const kind of ["printed", "copied", "copied", "opened"] as const)
      await noteDispatch({ ...note, kind });
    const after = await tallyOfAppeal(practice.appealId);
    expect(after.declared).toEqual(before.declared);
    expect(after.prepared).toEqual({
      printed: before.prepared.printed + 1,
      copied: before.prepared.copied + 1,
      opened: before.prepared.opened + 1,
    });
  });

  test("belongs to its own appeal alone", async () => {
    const counts = await tallies(["appeal-khadija-ismayilova", practice.appealId, "no-such-appeal"]);
    expect(counts.get("appeal-khadija-ismayilova")?.declared.letters).toBe(0);
    expect(counts.get(practice.appealId)).toEqual(await tallyOfAppeal(practice.appealId));
    expect(counts.get("no-such-appeal")?.declared.letters).toBe(0);
  });
});
