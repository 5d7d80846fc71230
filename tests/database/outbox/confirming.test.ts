import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { database } from "@/lib/ground/db";
import { DayLimit } from "@/lib/outbox/day-limit";
import { holdAppeal } from "@/lib/outbox/decide-message.db";
import { confirmRequest, decideRequest } from "@/lib/outbox/decide-request.db";
import { CONFIRMATIONS_A_DAY } from "@/lib/outbox/request-sending.db";
import { openMail } from "@/lib/outbox/sealed-mail";
import { eraseEnded } from "@/lib/outbox/sweep-outbox.db";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import {
  addAppeal,
  addFinishedLetter,
  askForSending,
  Clock,
  DAY,
  emptyOutbox,
  house,
  letterStates,
  queueLetter,
  sweep,
  writer,
} from "./outbox-world";

useFreshDatabase();

let clock: Clock;
let case_: { appealId: string; issueId: string };
let president: string;
let prosecutor: string;

beforeEach(async () => {
  clock = new Clock();
  await emptyOutbox();
  const name = randomUUID();
  president = `president-${name}`;
  prosecutor = `prosecutor-${name}`;
  case_ = await addAppeal(
    [
      { id: president, emails: ["office@pa.example"] },
      { id: prosecutor, emails: ["info@prosecutor.example", "second@prosecutor.example"] },
    ],
    name,
  );
});

const jane = writer("jane@writer.example");
const confirm = (requestId: string) => confirmRequest({ requestId, house, now: clock.now, today: clock.now });

async function ask(officialIds = [president, prosecutor], by = jane, letterId?: string, limit?: DayLimit) {
  return askForSending({
    ...(limit ? { limit } : {}),
    clock,
    ...case_,
    officialIds,
    by,
    letterId: letterId ?? (await addFinishedLetter(case_.issueId)),
  });
}

async function asked(...request: Parameters<typeof ask>): Promise<string> {
  const answer = await ask(...request);
  if (answer.type !== "asked") throw new Error(answer.type);
  return answer.requestId;
}

describe("asking Postbag to send a letter", () => {
  test("puts one message for each official beside it, and one mail to the writer with one link", async () => {
    const requestId = await asked();
    expect(await letterStates()).toEqual({ awaiting_confirmation: 2 });
    const db = await database();
    const mails = await db.outboxMessage.findMany({
      where: { kind: "confirmation" },
      include: { text: true },
    });
    expect(mails).toHaveLength(1);
    const [mail] = mails;
    const open = mail?.text && openMail({ keys: house.keys, id: mail.id, sealed: mail.text.sealed });
    expect(open?.to).toBe("jane@writer.example");
    expect(open?.text.match(/https:\/\/\S+/g)).toEqual([expect.stringContaining(`/sending/${requestId}-`)]);
    // A stranger's address must not become a way to write to strangers.
    expect(open?.text).not.toContain("Jane Writer");
    expect(open?.text).not.toContain("please act");
  });

  test("writes letter and messages together or not at all", async () => {
    // Planted faults: touching the letter, or adding the messages, outside the transaction (on SQLite it waits for
    // itself).
    const letterId = await addFinishedLetter(case_.issueId);
    const before = await (await database()).letter.findUniqueOrThrow({ where: { id: letterId } });
    const broken = {
      ...house,
      get publicUrl(): string {
        throw new Error("no link, when all else is written");
      },
    };
    clock.pass(DAY);
    const request = askForSending({
      clock,
      ...case_,
      officialIds: [president],
      by: jane,
      letterId,
      house: broken,
    });
    await expect(request).rejects.toThrow("no link");
    expect(await letterStates()).toEqual({});
    const after = await (await database()).letter.findUniqueOrThrow({ where: { id: letterId } });
    expect(after.changedAt).toEqual(before.changedAt);
  });

  test("does nothing for a letter that is gone or not finished", async () => {
    const letterId = await addFinishedLetter(case_.issueId);
    await (await database()).letter.update({ where: { id: letterId }, data: { status: "draft" } });
    expect(await ask([president], jane, letterId)).toEqual({ type: "letter_gone" });
    expect(await ask([president], jane, "nobody")).toEqual({ type: "letter_gone" });
    expect(await letterStates()).toEqual({});
  });

  test("takes one letter per writer, official and issue, whatever the case of the address", async () => {
    const requestId = await asked([president]);
    await confirm(requestId);
    expect(await ask([president], writer("JANE@writer.example"))).toEqual({ type: "already" });
    expect(await ask([president, prosecutor])).toMatchObject({ type: "asked", alreadyAsked: [president] });
    expect(await letterStates()).toEqual({ queued: 1, awaiting_confirmation: 1 });
  });

  test("lets a writer try again after a letter that did not go", async () => {
    const requestId = await asked([president]);
    await decideRequest({ requestId, decision: "withdraw", house, now: clock.now });
    expect(await letterStates()).toEqual({ stopped: 1 });
    expect(await ask([president])).toMatchObject({ type: "asked" });
  });

  test("asked fifty times at once, it makes one message and one mail", async () => {
    const letterId = await addFinishedLetter(case_.issueId);
    const fifty = Array.from({ length: 50 }, () => ask([president], jane, letterId));
    const answers = await Promise.allSettled(fifty);
    const types = answers.map((answer) => (answer.status === "fulfilled" ? answer.value.type : "failed"));
    expect(types.filter((type) => type === "asked")).toHaveLength(1);
    expect(types).not.toContain("failed");
    expect(await letterStates()).toEqual({ awaiting_confirmation: 1 });
    expect(await (await database()).outboxMessage.count({ where: { kind: "confirmation" } })).toBe(1);
  });

  test("fills nobody's mailbox: six confirmation mails a day for one address", async () => {
    const limit = new DayLimit(CONFIRMATIONS_A_DAY);
    for (let time = 0; time < 6; time++) {
      const requestId = await asked([president], jane, undefined, limit);
      await decideRequest({ requestId, decision: "withdraw", house, now: clock.now });
    }
    expect(await ask([president], writer("JANE@writer.example"), undefined, limit)).toEqual({
      type: "too_many",
    });
    clock.pass(DAY);
    expect(await ask([president], jane, undefined, limit)).toMatchObject({ type: "asked" });
  });

  test.each([
    ["the date has passed", async () => clock.pass(30 * DAY)],
    [
      "the appeal was stopped",
      async () =>
        void (await (
          await database()
        ).issue.update({ where: { id: case_.issueId }, data: { stage: "stopped" } })),
    ],
    [
      "no coordinator allows it",
      async () =>
        void (await (
          await database()
        ).appeal.update({ where: { id: case_.appealId }, data: { allowsServerSending: false } })),
    ],
    [
      "the official has no email",
      async () =>
        void (await (await database()).official.update({ where: { id: president }, data: { emails: [] } })),
    ],
    [
      "the official is no addressee",
      async () => void (await (await database()).addressee.deleteMany({ where: { officialId: president } })),
    ],
    [
      "the official's email keeps failing",
      async () =>
        void (await (
          await database()
        ).officialMailHealth.create({ data: { officialId: president, markedAt: new Date() } })),
    ],
  ])("is refused where %s", async (_, change) => {
    await change();
    expect(await ask([president])).toEqual({ type: "not_possible", officialIds: [president] });
    expect(await letterStates()).toEqual({});
  });

  test("after the date is possible with the section's request, on which the letter was begun", async () => {
    clock.pass(60 * DAY);
    const letterId = await addFinishedLetter(case_.issueId, randomUUID(), true);
    const requestId = await asked([president], jane, letterId);
    await confirm(requestId);
    expect(await letterStates()).toEqual({ queued: 1 });
  });
});

describe("confirming", () => {
  test("releases all letters of the request at once; a second press says so and changes nothing", async () => {
    const requestId = await asked();
    expect(await confirm(requestId)).toEqual({ type: "confirmed", letters: 2 });
    const log = async () => (await database()).outboxLog.count();
    const before = await log();
    expect(await confirm(requestId)).toEqual({ type: "already" });
    expect(await log()).toBe(before);
    expect(await confirm("unknown")).toEqual({ type: "gone" });
  });

  test("not done within seven days, everything is wiped and the writer hears nothing more", async () => {
    const requestId = await asked();
    const db = await database();
    clock.pass(7 * DAY - 1);
    await sweep(clock);
    expect(await letterStates()).toEqual({ awaiting_confirmation: 2 });
    clock.pass(1);
    await sweep(clock);
    expect(await letterStates()).toEqual({ expired: 2 });
    expect(await db.outboxText.count({ where: { message: { kind: "letter" } } })).toBe(0);
    expect(await db.outboxMessage.count({ where: { kind: "outcome" } })).toBe(0);
    expect(await confirm(requestId)).toEqual({ type: "gone" });
    clock.pass(29 * DAY);
    await sweep(clock);
    await eraseEnded({ now: clock.now });
    expect(await db.outboxMessage.count({ where: { kind: "letter" } })).toBe(0);
    expect(await db.outboxLog.count({ where: { message: { kind: "letter" } } })).toBe(0);
  });

  test("after a stop the letter is held instead of queued", async () => {
    const requestId = await asked([president]);
    await (await database()).issue.update({ where: { id: case_.issueId }, data: { stage: "stopped" } });
    const stop = { reason: "appeal_stopped", by: "coordinator" } as const;
    await holdAppeal({ appealId: case_.appealId, ...stop, house, now: clock.now });
    await confirm(requestId);
    expect(await letterStates()).toEqual({ held: 1 });
  });

  test("a letter that is taken back is never sent", async () => {
    const requestId = await queueLetter({ clock, ...case_, officialIds: [president], by: jane });
    expect(await decideRequest({ requestId, decision: "withdraw", house, now: clock.now })).toBe(1);
    expect(await letterStates()).toEqual({ stopped: 1 });
  });
});
