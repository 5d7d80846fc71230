import { beforeAll, describe, expect, test } from "vitest";
import { changesOfRow } from "@/lib/desk/history/list-changes.db";
import { verifyHistory } from "@/lib/desk/verify/verify-history.db";
import { database } from "@/lib/ground/db";
import { acceptHistory } from "@/lib/history/record-change.db";
import type { DirectoryEntry } from "@/lib/officials/directory-entry";
import { findDirectoryEntry } from "@/lib/officials/list-officials.db";
import { addOfficial, dropEmbassy, importOfficials, saveOfficial } from "@/lib/officials/save-official.db";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import { sampleEmbassy as entry } from "@/tests/publishing/sample-embassy";

useFreshDatabase();

const historyKey = new Uint8Array(32).fill(1);
const author = { coordinatorId: "anna", at: new Date("2026-11-21T12:00:00Z"), historyKey };
const editor = { role: "publisher", publishers: 1 } as const;
const problems = async () => (await verifyHistory(historyKey)).problems;
const take = (entries: DirectoryEntry[]) =>
  importOfficials({ rows: entries.map((one) => ({ id: null, entry: one })), editor, author });

async function idOf(role: string): Promise<string> {
  const db = await database();
  return (await db.official.findFirstOrThrow({ where: { role } })).id;
}

/** Does something behind the app's back, looks, and puts everything back as it was. */
async function foundAfter(fault: () => Promise<unknown>, undo: () => Promise<unknown>): Promise<string[]> {
  await fault();
  const found = await problems();
  await undo();
  expect(await problems()).toEqual([]);
  return found;
}

beforeAll(() => acceptHistory(author)); // the seed was sealed with the secret of another folder

describe("a list of embassies in the history", () => {
  test("tells each field by field, and says nothing of those that stay as they are", async () => {
    const other = { ...entry, serves: "GB", role: "Embassy in London" };
    expect(await take([entry, other])).toEqual({ added: 2, changed: 0, proposed: 0 });
    expect(await problems()).toEqual([]);
    const id = await idOf(entry.role);
    const rows = [{ id, entry: { ...entry, emails: ["new@embassy.example"] } }];
    expect(await importOfficials({ rows, editor, author })).toEqual({ added: 0, changed: 1, proposed: 0 });
    const changes = await changesOfRow({ table: "Official", row: id });
    expect(changes.at(-1)).toMatchObject({
      field: "emails",
      before: '["dublin@embassy.example"]',
      after: '["new@embassy.example"]',
    });
    const untouched = await changesOfRow({ table: "Official", row: await idOf(other.role) });
    expect(untouched.every(({ before }) => before === null)).toBe(true);
    expect(await problems()).toEqual([]);
  });

  test("of thousands is taken over whole, and every one of them is verified", async () => {
    const many = Array.from({ length: 2500 }, (_, at) => ({ ...entry, role: `Consulate ${at}` }));
    expect(await take(many)).toEqual({ added: 2500, changed: 0, proposed: 0 });
    const db = await database();
    const id = await idOf("Consulate 2499");
    const where = { id };
    const found = await foundAfter(
      () => db.official.update({ where, data: { addressLines: ["Elsewhere"] } }),
      () => db.official.update({ where, data: { addressLines: entry.addressLines } }),
    );
    expect(found).toEqual([`Official ${id}: addressLines was altered outside the app`]);
  }, 60_000);
});

// Planted faults: each is one. A list that the history names by its numbers alone, as it once did, leaves all unfound.
describe("desk:verify finds what was done to embassies behind the app’s back:", () => {
  test("one put in, and one removed", async () => {
    const db = await database();
    const put = await foundAfter(
      () => db.official.create({ data: { id: "intruder", ...entry } }),
      () => db.official.delete({ where: { id: "intruder" } }),
    );
    expect(put).toEqual(["Official intruder was put in outside the app"]);
    const own = { ...entry, role: "Of one's own" };
    const { id } = await addOfficial({ entry: own, editor, author });
    const row = { id, ...own };
    const removed = await foundAfter(
      () => db.official.delete({ where: { id } }),
      () => db.official.create({ data: row }),
    );
    expect(removed).toEqual([`Official ${id} was removed outside the app`]);
  });

  test("the address of one that was removed, which begun letters still use", async () => {
    const db = await database();
    const officialId = await idOf("Consulate 1");
    expect(await dropEmbassy({ officialId, editor, author })).toBe("removed");
    const where = { id: officialId };
    const found = await foundAfter(
      () => db.official.update({ where, data: { emails: ["thief@evil.example"] } }),
      () => db.official.update({ where, data: { emails: entry.emails } }),
    );
    expect(found).toEqual([`Official ${officialId}: emails was altered outside the app`]);
  });

  test("a change to an official that waits for a publisher", async () => {
    const db = await database();
    const officialId = "az-president";
    const found = await findDirectoryEntry(officialId);
    if (!found) throw new Error("it is seeded");
    const opened = found.entry;
    const ofTwo = { role: "publisher", publishers: 2 } as const;
    const wanted = { ...opened, emails: ["right@office.example"] };
    await saveOfficial({ officialId, entry: wanted, opened, editor: ofTwo, author });
    const where = { officialId };
    const altered = await foundAfter(
      () =>
        db.officialProposal.update({ where, data: { entry: { ...wanted, emails: ["thief@evil.example"] } } }),
      () => db.officialProposal.update({ where, data: { entry: wanted } }),
    );
    expect(altered).toEqual([`OfficialProposal ${officialId}: emails was altered outside the app`]);
    const row = await db.officialProposal.findUniqueOrThrow({ where });
    const removed = await foundAfter(
      () => db.officialProposal.delete({ where }),
      () => db.officialProposal.create({ data: { ...row, seen: opened, entry: wanted } }),
    );
    expect(removed, "the last one of its table, too").toEqual([
      `OfficialProposal ${officialId} was removed outside the app`,
    ]);
  });
});
