import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { reopenLetters, setSending, stopLetters } from "@/lib/desk/set-sending.db";
import { database } from "@/lib/ground/db";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import { addAppeal, Clock, emptyOutbox, house, queueLetter, writer } from "./outbox-world";

useFreshDatabase();

const clock = new Clock();
const author = { coordinatorId: "anna", at: clock.now, historyKey: new Uint8Array(32) };
const writing = { author, today: "2014-11-01", newId: randomUUID, house };
let ids = { appealId: "", issueId: "" };
let round = 0;

beforeEach(async () => {
  await emptyOutbox();
  round += 1;
  const officialId = `official-${round}`;
  ids = await addAppeal([{ id: officialId, emails: ["office@example.org"] }], `case-${round}`);
  await queueLetter({ clock, ...ids, officialIds: [officialId], by: writer("jane@example.org") });
});

async function statuses(): Promise<string[]> {
  const rows = await (await database()).outboxMessage.findMany({ where: { kind: "letter" } });
  return rows.map(({ status, reason }) => (status === "held" ? `${status}: ${reason}` : status));
}

// Planted fault: a switch that tells the outbox nothing leaves letters held for ever after it was switched on again.
test("letters are held when sending is switched off, and go on when it is switched on", async () => {
  expect(await statuses()).toEqual(["queued"]);
  expect(await setSending({ ...writing, appealId: ids.appealId, isAllowed: false })).toBe(true);
  expect(await statuses()).toEqual(["held: sending_not_allowed"]);
  expect(await setSending({ ...writing, appealId: ids.appealId, isAllowed: true })).toBe(true);
  expect(await statuses()).toEqual(["queued"]);
});

test("letters are held when an appeal is stopped, and go on when that was a mistake", async () => {
  expect(await stopLetters({ ...writing, ...ids, reason: "The family asks for it." })).toMatchObject({
    ok: true,
  });
  expect(await statuses()).toEqual(["held: appeal_stopped"]);
  expect(await reopenLetters({ ...writing, ...ids })).toMatchObject({ ok: true });
  expect(await statuses()).toEqual(["queued"]);
});
