import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createNextIssue } from "@/lib/appeals/add-issue.db";
import { findAppeal, findIssue } from "@/lib/appeals/find-appeal.db";
import { findDeskIssue } from "@/lib/appeals/find-desk-issue.db";
import { publishIssue, stopIssue } from "@/lib/appeals/move-issue.db";
import { database } from "@/lib/ground/db";
import { mayMoveLetter, moveLetter } from "@/lib/letters/move-letter";
import { findLetterStanding, openLetter } from "@/lib/letters/open-letter.db";
import { returnCodeFor } from "@/lib/letters/return-code";
import { beginLetter, saveDraft } from "@/lib/letters/save-letter.db";
import { EMPTY_DRAFT } from "@/lib/letters/schema";
import { storeRedirected } from "@/lib/letters/store-redirected.db";
import type { DirectoryEntry } from "@/lib/officials/directory-entry";
import { embassyFor, findEmbassies } from "@/lib/officials/find-embassy.db";
import { findDirectoryEntry } from "@/lib/officials/list-officials.db";
import { addOfficial, dropEmbassy, importOfficials, saveOfficial } from "@/lib/officials/save-official.db";
import { readGrounds } from "@/lib/outbox/read-grounds.db";
import { sampleEmbassy } from "@/tests/publishing/sample-embassy";
import { useFreshDatabase } from "./harness/fresh-database";

useFreshDatabase();

const now = new Date("2014-11-01T10:00:00Z");
const slug = "khadija-ismayilova";
const author = { coordinatorId: "anna", at: now, historyKey: new Uint8Array(32) };
const writing = { author, today: "2014-11-01", newId: randomUUID };
const code = returnCodeFor({ startKey: "x".repeat(27), secret: new Uint8Array(32) });
const olderCode = returnCodeFor({ startKey: "b".repeat(27), secret: new Uint8Array(32) });

async function appealNow() {
  const appeal = await findAppeal(slug, now);
  if (!appeal) throw new Error("the seed has it");
  return appeal;
}

async function opened(letterId: string) {
  const letter = await openLetter({ letterId, code });
  if (!letter) throw new Error("its code opens it");
  return letter;
}

test("a letter begun on an issue goes on with the next one and loses no word; a stop ends it", async () => {
  const before = (await appealNow()).issue;
  const draft = { ...EMPTY_DRAFT, body: "In my own words.", askIds: before.asks.map(({ id }) => id) };
  const officialIds = before.addressees.map(({ official }) => official.id);
  const begun = { issueId: before.id, language: "en", officialIds, draft, isAfterDate: false, now };
  const letterId = await beginLetter({ code, ...begun });
  const olderId = await beginLetter({ code: olderCode, ...begun });

  await createNextIssue({ slug, ...writing });
  const next = await findDeskIssue(slug, 2);
  if (!next) throw new Error("it was just made");
  await publishIssue({ issueId: next.id, publishers: 1, ...writing });

  const to = (await appealNow()).issue;
  const from = await findIssue(before.id, now);
  if (!from) throw new Error("an old issue stays");
  expect(mayMoveLetter({ from, to })).toBe(true);
  const letter = await opened(letterId);
  const moved = moveLetter({ draft: letter.draft, officialIds, language: "en", from, to });
  const stored = { letterId, code, issueId: to.id, language: "en", isAfterDate: false, now, ...moved };
  expect(await storeRedirected({ ...stored, revision: letter.revision + 7 }), "saved elsewhere").toBe(false);
  expect(await storeRedirected({ ...stored, revision: letter.revision })).toBe(true);
  const after = await opened(letterId);
  expect(after).toMatchObject({ issueId: to.id, officialIds: expect.arrayContaining(officialIds) });
  expect(after.draft).toEqual({ ...draft, askIds: to.asks.map(({ id }) => id) });

  await stopIssue({ issueId: to.id, reason: "A test.", ...writing });
  // Planted fault: asking the stage of the letter's own issue alone sends what was begun on a replaced one.
  const db = await database();
  const official = { officialId: officialIds[0] ?? "", isAfterDate: false };
  const groundOf = await readGrounds(db, [{ issueId: before.id, ...official }]);
  expect(groundOf({ issueId: before.id, ...official }).issue?.stage, "nor is it sent").toBe("stopped");
  const save = { letterId, code, draft, revision: after.revision, now };
  // Planted fault: without the stage in saveDraft's `where` this save goes through.
  expect(await saveDraft(save)).toEqual({ isSaved: false, why: "ended" });
  // Planted fault: looking at the stage of the letter's own issue alone, which was only replaced.
  const older = { letterId: olderId, code: olderCode, draft, revision: 1, now };
  expect(await saveDraft(older)).toEqual({ isSaved: false, why: "ended" });
  expect(await findLetterStanding(olderId, now)).toEqual({ revision: 1, status: "stopped" });
  expect((await opened(letterId)).draft.body, "it can still be read").toBe("In my own words.");
});

const editor = { role: "publisher", publishers: 1 } as const;
const dublin: DirectoryEntry = {
  ...sampleEmbassy,
  represents: "AZ",
  role: "Consulate of Azerbaijan in Ireland",
  emails: [],
};
const london: DirectoryEntry = { ...dublin, role: "Embassy of Azerbaijan in Ireland", country: "GB" };

test("an embassy comes before a consulate, also one that looks after the country from abroad", async () => {
  await addOfficial({ id: "consulate", entry: dublin, editor, author });
  expect(await embassyFor({ represents: "AZ", serves: "IE" })).toBe("consulate");
  await addOfficial({ id: "embassy", entry: london, editor, author });
  expect(await embassyFor({ represents: "AZ", serves: "IE" })).toBe("embassy");
  expect(await embassyFor({ represents: "AZ", serves: "MT" })).toBeNull();
});

test("an embassy that two coordinators change keeps the first one's words", async () => {
  const change = { officialId: "embassy", opened: london, editor, author };
  const entry = { ...london, addressLines: ["4 Kensington Court", "London"] };
  expect(await saveOfficial({ ...change, entry })).toEqual({ outcome: "saved" });
  const other = { ...london, emails: ["office@embassy.example"] };
  expect(await saveOfficial({ ...change, entry: other }), "another field").toEqual({ outcome: "saved" });
  expect((await findDirectoryEntry("embassy"))?.entry).toEqual({ ...entry, emails: other.emails });
  const second = await saveOfficial({ ...change, entry: { ...london, addressLines: ["Elsewhere"] } });
  expect(second).toMatchObject({
    outcome: "conflict",
    conflicts: [{ field: "addressLines", theirs: '["4 Kensington Court","London"]' }],
  });
});

test("letters go to where an embassy is now, and keep it when it is removed", async () => {
  const officialId = "embassy";
  const opened = (await findDirectoryEntry(officialId))?.entry;
  if (!opened) throw new Error("it was added above");
  const entry = { ...opened, addressLines: ["5 New Street", "London"] };
  await saveOfficial({ officialId, entry, opened, editor, author });
  expect((await findEmbassies([officialId, "az-president"])).map((one) => one.addressLines)).toEqual([
    ["5 New Street", "London"],
  ]);
  expect(await dropEmbassy({ officialId, editor, author })).toBe("removed");
  expect(await embassyFor({ represents: "AZ", serves: "IE" }), "no new letter is led there").toBe(
    "consulate",
  );
  expect(await findEmbassies([officialId])).toHaveLength(1);
});

test("a list of thousands is taken over whole: an embassy is changed by its id, others are added", async () => {
  const entries = Array.from({ length: 2500 }, (_, at) => ({ ...london, role: `Embassy ${at}` }));
  const rows = [
    { id: "consulate", entry: { ...dublin, emails: ["a@b.example"] } },
    ...entries.map((entry) => ({ id: null, entry })),
  ];
  expect(await importOfficials({ rows, editor, author })).toEqual({ added: 2500, changed: 1, proposed: 0 });
  expect((await findDirectoryEntry("consulate"))?.entry.emails).toEqual(["a@b.example"]);
});
