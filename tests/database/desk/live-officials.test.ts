import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { findIssue } from "@/lib/appeals/find-appeal.db";
import { agreeToOfficial, declineOfficial } from "@/lib/desk/agree-to-official.db";
import { mergeOfficials } from "@/lib/desk/merge-officials.db";
import { verifyHistory } from "@/lib/desk/verify/verify-history.db";
import { database } from "@/lib/ground/db";
import { acceptHistory } from "@/lib/history/record-change.db";
import type { DirectoryEntry } from "@/lib/officials/directory-entry";
import { findOfficialProposal, listOfficialProposals } from "@/lib/officials/find-official-proposals.db";
import { findDirectoryEntry } from "@/lib/officials/list-officials.db";
import { addOfficial, importOfficials, saveOfficial, verifyOfficial } from "@/lib/officials/save-official.db";
import { agree, decline } from "@/tests/database/harness/agree";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";

useFreshDatabase();

const historyKey = new Uint8Array(32).fill(1);
const anna = { coordinatorId: "anna", at: new Date("2026-11-21T12:00:00Z"), historyKey };
const writing = { today: "2026-11-21", newId: randomUUID };
const ben = { ...anna, coordinatorId: "ben" };
const ofTwo = { role: "publisher", publishers: 2 } as const;
const ISSUE = "khadija-ismayilova-1";
let officialId = "";
let entry: DirectoryEntry;

async function stored(): Promise<DirectoryEntry> {
  const found = await findDirectoryEntry(officialId);
  if (!found) throw new Error("it is addressed");
  return found.entry;
}

/** What a letter to the appeal would carry now. */
async function lettersGoTo(): Promise<string[]> {
  const issue = await findIssue(ISSUE, anna.at);
  return issue?.addressees.find(({ official }) => official.id === officialId)?.official.emails ?? [];
}

const change = (fields: Partial<DirectoryEntry>, author = anna, opened = entry) =>
  saveOfficial({ officialId, entry: { ...opened, ...fields }, opened, editor: ofTwo, author });

beforeAll(async () => {
  await acceptHistory(anna); // the seed was sealed with the secret of another folder
  const db = await database();
  const first = await db.addressee.findFirstOrThrow({
    where: { issueId: ISSUE },
    orderBy: { position: "asc" },
  });
  officialId = first.officialId;
  entry = await stored();
});

describe("an official of a live appeal, where there are two publishers", () => {
  // Planted fault: a mutation that does not ask the rule sends letters to an address that one person has typed.
  test("keeps its address until another publisher agrees", async () => {
    expect(await change({ emails: ["new@office.example"] })).toEqual({ outcome: "proposed" });
    expect(await lettersGoTo()).toEqual(entry.emails);
    expect((await listOfficialProposals()).map((one) => one.officialId)).toEqual([officialId]);
    expect(await agree(officialId, anna)).toEqual({ refused: "own proposal" });
    expect(await lettersGoTo()).toEqual(entry.emails);
    expect(await agree(officialId, ben)).toEqual({ done: "changed" });
    expect(await lettersGoTo()).toEqual(["new@office.example"]);
    expect(await listOfficialProposals()).toEqual([]);
    expect((await verifyHistory(historyKey)).problems).toEqual([]);
    entry = await stored();
  });

  // Planted fault: a proposal that takes any other's place loses Anna's words, and Ben agrees to what he never read.
  test("keeps a change that waits when somebody else proposes without having seen it, or agrees to an older one", async () => {
    await change({ name: "Anna's name" });
    const later = { ...ben, at: new Date("2026-11-21T12:05:00Z") };
    const blind = { officialId, entry: { ...entry, name: "Ben's name" }, opened: entry, author: later };
    expect(await saveOfficial({ ...blind, editor: ofTwo })).toEqual({ outcome: "waits" });
    expect((await findOfficialProposal(officialId))?.entry.name).toBe("Anna's name");
    const saw = anna.at.toISOString();
    expect(await saveOfficial({ ...blind, editor: { ...ofTwo, saw } })).toEqual({ outcome: "proposed" });
    expect(await agreeToOfficial({ officialId, saw, ...writing, author: anna })).toEqual({
      refused: "renewed",
    });
    const unread = { officialId, saw, onlyBy: null, author: anna };
    expect(await declineOfficial(unread), "nor is one declined that was not read").toBe("renewed");
    expect((await findOfficialProposal(officialId))?.entry.name).toBe("Ben's name");
    expect(await decline({ officialId, onlyBy: null, author: anna })).toBe("declined");
  });

  test("is marked as checked at once, and the change that waits still fits", async () => {
    await change({ name: "Ada Example" });
    expect(await verifyOfficial({ officialId, day: "2026-11-21", author: ben })).toBe(true);
    expect(await change({ source: "a call" }, ben, await stored())).toEqual({ outcome: "saved" });
    expect(await agree(officialId, ben)).toEqual({ done: "changed" });
    expect(await stored()).toMatchObject({ name: "Ada Example", source: "a call", verifiedOn: "2026-11-21" });
    entry = await stored();
  });

  test("does not take a change that was overtaken in the same field", async () => {
    await change({ name: "Ben Example" });
    const alone = { role: "publisher", publishers: 1 } as const;
    const other = { ...entry, name: "Somebody Else" };
    await saveOfficial({ officialId, entry: other, opened: entry, editor: alone, author: ben });
    expect(await agree(officialId, ben)).toEqual({ refused: "outdated" });
    expect((await stored()).name).toBe("Somebody Else");
    expect(await decline({ officialId, onlyBy: "ben", author: ben })).toBe("gone");
    expect(await decline({ officialId, onlyBy: "anna", author: anna })).toBe("declined");
    expect(await findOfficialProposal(officialId)).toBeNull();
    entry = await stored();
  });

  test("waits in a list as well, while the rest of the list is taken over", async () => {
    const rows = [
      { id: officialId, entry: { ...entry, faxes: ["+44 20 7946 0777"] } },
      { id: null, entry: { ...entry, name: "New from a list" } },
    ];
    expect(await importOfficials({ rows, editor: ofTwo, author: anna })).toEqual({
      added: 1,
      changed: 0,
      proposed: 1,
    });
    expect((await stored()).faxes).toEqual(entry.faxes);
    expect((await findOfficialProposal(officialId))?.entry.faxes).toEqual(["+44 20 7946 0777"]);
    expect((await verifyHistory(historyKey)).problems).toEqual([]);
  });

  test("goes into another entry only when another publisher agrees, and its waiting change goes with it", async () => {
    const stays = { ...entry, name: "The one that stays" };
    const { id: intoId } = await addOfficial({ entry: stays, editor: ofTwo, author: anna });
    const merge = { fromId: officialId, intoId, editor: ofTwo };
    expect(await mergeOfficials({ ...merge, ...writing, author: anna })).toBe("proposed");
    expect(await lettersGoTo()).toEqual(entry.emails);
    expect((await findOfficialProposal(officialId))?.mergeInto).toBe(intoId);
    expect(await agree(officialId, ben)).toEqual({ done: "merged", intoId });
    const issue = await findIssue(ISSUE, anna.at);
    expect(issue?.addressees.map(({ official }) => official.id)).toContain(intoId);
    expect((await findDirectoryEntry(officialId))?.isRetired).toBe(true);
    expect(await listOfficialProposals()).toEqual([]);
    expect((await verifyHistory(historyKey)).problems).toEqual([]);
  });
});

test("an official whom no live appeal addresses is changed at once", async () => {
  officialId = "zz-mayor-of-postville"; // the practice appeal's letters go nowhere
  entry = await stored();
  expect(await change({ emails: ["mayor@elsewhere.example"] })).toEqual({ outcome: "saved" });
});
