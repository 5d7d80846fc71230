import { beforeAll, describe, expect, test } from "vitest";
import { changesOfRow } from "@/lib/desk/history/list-changes.db";
import { verifyHistory } from "@/lib/desk/verify/verify-history.db";
import { database } from "@/lib/ground/db";
import { acceptHistory } from "@/lib/history/record-change.db";
import { planImport } from "@/lib/officials/csv/plan-import";
import type { DirectoryEntry } from "@/lib/officials/directory-entry";
import { embassyFor, findEmbassies } from "@/lib/officials/find-embassy.db";
import { findOfficialProposal, listOfficialProposals } from "@/lib/officials/find-official-proposals.db";
import { allOfficials, findDirectoryEntry } from "@/lib/officials/list-officials.db";
import { addOfficial, dropEmbassy, importOfficials, saveOfficial } from "@/lib/officials/save-official.db";
import { agree, decline } from "@/tests/database/harness/agree";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import { sampleEmbassy } from "@/tests/publishing/sample-embassy";

useFreshDatabase();

const historyKey = new Uint8Array(32).fill(1);
const anna = { coordinatorId: "anna", at: new Date("2026-11-22T12:00:00Z"), historyKey };
const ben = { ...anna, coordinatorId: "ben" };
const alone = { role: "publisher", publishers: 1 } as const;
const ofTwo = { role: "publisher", publishers: 2 } as const;
const ireland = { represents: "AZ", serves: "IE" };
const dublin: DirectoryEntry = { ...sampleEmbassy, ...ireland, role: "Embassy of Azerbaijan" };
const officialId = "dublin";

const problems = async () => (await verifyHistory(historyKey)).problems;
const waiting = async () => (await listOfficialProposals()).map((one) => one.officialId);
const lettersGoTo = async () => (await findEmbassies([officialId]))[0]?.emails;
const emailsFor = async (states: typeof ireland) => {
  const id = await embassyFor(states);
  return id && (await findDirectoryEntry(id))?.entry.emails;
};
const change = (fields: Partial<DirectoryEntry>, author = anna, opened = dublin) =>
  saveOfficial({ officialId, entry: { ...opened, ...fields }, opened, editor: ofTwo, author });
const add = async (id: string, entry: DirectoryEntry) =>
  (await addOfficial({ id, entry, editor: ofTwo, author: anna })).outcome;

beforeAll(async () => {
  await acceptHistory(anna); // the seed was sealed with the secret of another folder
  const db = await database();
  await db.issue.update({ where: { id: "khadija-ismayilova-1" }, data: { copiesToDiplomats: true } });
  await acceptHistory(anna);
  await addOfficial({ id: officialId, entry: dublin, editor: alone, author: anna });
});

describe("an embassy that a live appeal leads to, where there are two publishers", () => {
  // Planted fault: a save that does not ask the rule sends copies to an address that one person has typed.
  test("keeps its address until another publisher agrees", async () => {
    expect(await change({ emails: ["new@embassy.example"] })).toEqual({ outcome: "proposed" });
    expect([await lettersGoTo(), await emailsFor(ireland)]).toEqual([dublin.emails, dublin.emails]);
    expect(await waiting()).toEqual([officialId]);
    expect(await agree(officialId, anna)).toEqual({ refused: "own proposal" });
    expect(await agree(officialId, ben)).toEqual({ done: "changed" });
    expect([await lettersGoTo(), await emailsFor(ireland)]).toEqual([
      ["new@embassy.example"],
      ["new@embassy.example"],
    ]);
    expect(await waiting()).toEqual([]);
    const told = await changesOfRow({ table: "Official", row: officialId });
    expect(told.at(-1)).toMatchObject({ field: "emails", coordinatorId: "ben" });
    await change({ emails: dublin.emails }, ben, { ...dublin, emails: ["new@embassy.example"] });
    await agree(officialId, anna);
  });

  test("takes a source and a day of checking at once, and a change by an editor never", async () => {
    expect(await change({ source: "a letter", verifiedOn: "2026-11-22" })).toEqual({ outcome: "saved" });
    await change({ source: dublin.source, verifiedOn: null });
    const editor = { role: "editor", publishers: 1 } as const;
    const wanted = { officialId, entry: { ...dublin, role: "Consulate" }, opened: dublin, author: ben };
    expect(await saveOfficial({ ...wanted, editor })).toEqual({ outcome: "proposed" });
    expect(await decline({ officialId, onlyBy: null, author: anna })).toBe("declined");
  });

  test("does not take a change that was overtaken in the same field", async () => {
    await change({ role: "Embassy in Dublin" });
    const other = { ...dublin, role: "Embassy of somewhere" };
    await saveOfficial({ officialId, entry: other, opened: dublin, editor: alone, author: ben });
    expect(await agree(officialId, ben)).toEqual({ refused: "outdated" });
    await saveOfficial({ officialId, entry: dublin, opened: other, editor: alone, author: ben });
    expect(await decline({ officialId, onlyBy: "ben", author: ben })).toBe("gone");
    expect(await decline({ officialId, onlyBy: "anna", author: anna })).toBe("declined");
  });

  // Planted fault: one that is entered at once is led to instead, and the agreement above is worth nothing.
  test("keeps its place when another is entered that would take it, until another publisher agrees", async () => {
    expect(await add("second", { ...dublin, role: "New Embassy" })).toBe("proposed");
    expect(await embassyFor(ireland)).toBe("dublin");
    const second = "second";
    const entry = { ...dublin, role: "Second Embassy" };
    const opened = { ...dublin, role: "New Embassy" };
    const blind = { officialId: second, entry, opened, editor: alone, author: ben };
    expect(await saveOfficial(blind), "it has not been seen").toEqual({ outcome: "waits" });
    const saw = anna.at.toISOString();
    expect(await saveOfficial({ ...blind, editor: { ...alone, saw } })).toEqual({ outcome: "proposed" });
    expect(await agree(second, ben), "whoever wrote last").toEqual({
      refused: "own proposal",
    });
    expect(await problems()).toEqual([]);
    expect(await agree(second, anna)).toEqual({ done: "changed" });
    expect(await findDirectoryEntry(second)).toMatchObject({
      entry: { role: "Second Embassy" },
      isWaiting: false,
    });
    expect(await add("third", { ...dublin, role: "Third Embassy" })).toBe("proposed");
    const third = "third";
    expect(await decline({ officialId: third, onlyBy: null, author: ben })).toBe("removed");
    expect((await findDirectoryEntry(third))?.isRetired).toBe(true);
    expect(await problems()).toEqual([]);
  });

  test("gives way to nobody who fills a blank or stands behind it", async () => {
    expect(await add("malta", { ...dublin, serves: "MT", country: "MT" })).toBe("saved");
    expect(await add("consulate", { ...dublin, role: "Consulate of Azerbaijan" })).toBe("saved");
  });

  test("is taken out of the list when another publisher agrees", async () => {
    const leave = { officialId, editor: ofTwo, author: anna };
    expect(await dropEmbassy(leave)).toBe("proposed");
    expect((await findDirectoryEntry(officialId))?.isRetired).toBe(false);
    expect((await findOfficialProposal(officialId))?.wholeEntry).toBe("leaves");
    expect(await agree(officialId, ben)).toEqual({ done: "removed" });
    expect((await findDirectoryEntry(officialId))?.isRetired).toBe(true);
    expect(await lettersGoTo(), "letters that were begun keep theirs").toEqual(dublin.emails);
    expect(await problems()).toEqual([]);
  });

  test("waits in a list as well, while the rest of the list is taken over", async () => {
    const malta = { ...dublin, serves: "MT", country: "MT" };
    const entries = [
      { ...malta, emails: ["valletta@embassy.example"] },
      { ...malta, role: "Another Embassy" },
      { ...malta, represents: "MD", emails: ["moldova@embassy.example"] },
    ];
    // A row without an id of the same states and role means the embassy that is there.
    const list = async () => {
      const planned = planImport(
        entries.map((entry, row) => ({ row, id: null, entry })),
        await allOfficials(),
      );
      if (!planned.ok) throw new Error("no row has an id");
      const { added, changed } = planned.plan;
      const rows = [...added.map(({ entry }) => ({ id: null, entry })), ...changed];
      return importOfficials({ rows, editor: ofTwo, author: anna });
    };
    expect(await list()).toEqual({ added: 1, changed: 0, proposed: 2 });
    const valletta = { represents: "AZ", serves: "MT" };
    expect([await embassyFor(valletta), await emailsFor(valletta)]).toEqual(["malta", dublin.emails]);
    expect(await waiting()).toHaveLength(2);
    expect(await list(), "once more changes what waits, and lets nothing through").toEqual({
      added: 0,
      changed: 0,
      proposed: 1,
    });
    expect(await emailsFor(valletta)).toEqual(dublin.emails);
    expect(await problems()).toEqual([]);
  });
});

test("desk:verify finds a waiting embassy that somebody let in behind the app’s back", async () => {
  const db = await database();
  const row = await db.official.findFirstOrThrow({ where: { isWaiting: true } });
  await db.official.update({ where: { id: row.id }, data: { isWaiting: false } });
  expect(await problems()).toEqual([`Official ${row.id}: isWaiting was altered outside the app`]);
});
