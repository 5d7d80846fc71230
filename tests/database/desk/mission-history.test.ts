import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { changesOfRow } from "@/lib/desk/history/list-changes.db";
import { verifyHistory } from "@/lib/desk/verify/verify-history.db";
import { database } from "@/lib/ground/db";
import { acceptHistory } from "@/lib/history/record-change.db";
import { findMission } from "@/lib/officials/embassies/find-mission.db";
import { type MissionEntry, officialIdOf } from "@/lib/officials/embassies/mission";
import { entryOf } from "@/lib/officials/embassies/mission-row";
import {
  addMission,
  dropMission,
  enterMissionOfficial,
  importMissions,
  saveMission,
} from "@/lib/officials/embassies/save-mission.db";
import { findDirectoryEntry } from "@/lib/officials/list-officials.db";
import { saveOfficial } from "@/lib/officials/save-official.db";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import { sampleMission as entry } from "@/tests/publishing/sample-mission";

useFreshDatabase();

const historyKey = new Uint8Array(32).fill(1);
const author = { coordinatorId: "anna", at: new Date("2026-11-21T12:00:00Z"), historyKey };
const editor = { role: "publisher", publishers: 1 } as const;
const problems = async () => (await verifyHistory(historyKey)).problems;
const take = (entries: MissionEntry[]) => importMissions({ entries, editor, author, newId: randomUUID });

async function idOf(name: string): Promise<string> {
  const db = await database();
  return (await db.mission.findFirstOrThrow({ where: { name } })).id;
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
  test("tells each mission field by field, and says nothing of those that stay as they are", async () => {
    const other = { ...entry, host: "GB", name: "Embassy in London" };
    expect(await take([entry, other])).toEqual({ added: 2, changed: 0, proposed: 0 });
    expect(await problems()).toEqual([]);
    expect(await take([{ ...entry, emails: ["new@embassy.example"] }, other])).toEqual({
      added: 0,
      changed: 1,
      proposed: 0,
    });
    const changes = await changesOfRow({ table: "Mission", row: await idOf(entry.name) });
    expect(changes.at(-1)).toMatchObject({
      field: "emails",
      before: '["dublin@embassy.example"]',
      after: '["new@embassy.example"]',
    });
    const untouched = await changesOfRow({ table: "Mission", row: await idOf(other.name) });
    expect(untouched.every(({ before }) => before === null)).toBe(true);
    expect(await problems()).toEqual([]);
  });

  test("of thousands is taken over whole, and every one of them is verified", async () => {
    const many = Array.from({ length: 2500 }, (_, at) => ({ ...entry, name: `Consulate ${at}` }));
    expect(await take(many)).toEqual({ added: 2500, changed: 0, proposed: 0 });
    const db = await database();
    const id = await idOf("Consulate 2499");
    const where = { id };
    const found = await foundAfter(
      () => db.mission.update({ where, data: { addressLines: ["Elsewhere"] } }),
      () => db.mission.update({ where, data: { addressLines: entry.addressLines } }),
    );
    expect(found).toEqual([`Mission ${id}: addressLines was altered outside the app`]);
  }, 60_000);
});

// Planted faults: each is one. A list that the history names by its numbers alone, as it once did, leaves all unfound.
describe("desk:verify finds what was done to embassies behind the app’s back:", () => {
  test("one put in, and one removed", async () => {
    const db = await database();
    const put = await foundAfter(
      () => db.mission.create({ data: { id: "intruder", ...entry } }),
      () => db.mission.delete({ where: { id: "intruder" } }),
    );
    expect(put).toEqual(["Mission intruder was put in outside the app"]);
    const id = randomUUID();
    await addMission({ id, entry: { ...entry, name: "Of one's own" }, editor, author });
    const row = { id, ...entry, name: "Of one's own" };
    const removed = await foundAfter(
      () => db.mission.delete({ where: { id } }),
      () => db.mission.create({ data: row }),
    );
    expect(removed).toEqual([`Mission ${id} was removed outside the app`]);
  });

  test("the address that letters hold of one, though no history tells of it; also of one that was taken out", async () => {
    const db = await database();
    const mission = await findMission(await idOf("Consulate 1"));
    if (!mission) throw new Error("it was taken over");
    const officialId = await enterMissionOfficial(mission);
    expect(await problems(), "a writer's beginning a letter is no alteration").toEqual([]);
    const where = { id: officialId };
    const alter = () =>
      foundAfter(
        () => db.official.update({ where, data: { emails: ["thief@evil.example"] } }),
        () => db.official.update({ where, data: { emails: entry.emails } }),
      );
    expect(await alter()).toEqual([`Official ${officialId}: emails was altered outside the app`]);
    await dropMission({ id: mission.id, editor, author });
    expect(await alter()).toEqual([`Official ${officialId}: emails was altered outside the app`]);
    const copy = officialIdOf({ id: "intruder" });
    const row = await db.official.findUniqueOrThrow({ where });
    const fields = { ...row, id: copy, addressLines: [], faxes: [], phones: [], emails: [], salutations: {} };
    const put = await foundAfter(
      () => db.official.create({ data: fields }),
      () => db.official.delete({ where: { id: copy } }),
    );
    expect(put).toEqual([`Official ${copy} was put in outside the app`]);
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

test("a mission that letters name follows its entry, from the form and from a list", async () => {
  const mission = await findMission(await idOf("Consulate 2"));
  if (!mission) throw new Error("it was taken over");
  const officialId = await enterMissionOfficial(mission);
  const { id } = mission;
  const opened = entryOf(mission);
  await saveMission({ id, entry: { ...opened, faxes: ["+353 1 555 0100"] }, opened, editor, author });
  expect((await findDirectoryEntry(officialId))?.entry.faxes).toEqual(["+353 1 555 0100"]);
  await take([{ ...entry, name: "Consulate 2", emails: ["list@embassy.example"] }]);
  expect((await findDirectoryEntry(officialId))?.entry.emails).toEqual(["list@embassy.example"]);
  expect(await problems()).toEqual([]);
});
