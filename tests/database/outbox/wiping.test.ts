import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { database, eraseTraces } from "@/lib/ground/db";
import { isPostgresUrl } from "@/lib/ground/settings";
import { decideMessage, holdAppeal, viewText } from "@/lib/outbox/decide-message.db";
import { findMessage, messagesThatNeedAttention } from "@/lib/outbox/list-messages.db";
import { eraseEnded } from "@/lib/outbox/sweep-outbox.db";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import { type Office, openOffice } from "./office";
import {
  addFinishedLetter,
  askForSending,
  Clock,
  DAY,
  emptyOutbox,
  house,
  sweep,
  writer,
} from "./outbox-world";

useFreshDatabase();

let clock: Clock;
let office: Office;

beforeEach(async () => {
  clock = new Clock();
  await emptyOutbox();
});

afterEach(async () => {
  await office.close();
});

/** Everything in the file and its log, where the database is a file. */
function fileBytes(): string {
  const url = process.env.DATABASE_URL ?? "";
  if (isPostgresUrl(url)) return "";
  const file = url.replace(/^file:/, "");
  return [file, `${file}-wal`].map((name) => readFileSync(name, "latin1")).join("");
}

describe("what the database file holds", () => {
  test("never a word, name or address of a letter, at any time of its life", async () => {
    // Planted fault: storing the subject beside the sealed text turns this red.
    office = await openOffice({ clock, fault: "none" });
    await office.queue(
      writer("SECRETJANE@writer.example", {
        name: "SECRETNAME",
        wantsCopy: true,
        wantsReminder: true,
        sharesAddress: true,
      }),
      { keepsConfirmation: true },
    );
    await office.work();
    clock.pass(20 * DAY);
    await sweep(clock);
    await office.work();
    for (const word of ["SECRETJANE", "SECRETNAME", "About the case", "please act"])
      expect(fileBytes()).not.toContain(word);
    expect(office.server.lastMessage).toContain("SECRETNAME");
  });

  test("nothing at all of a message 28 days after it ended, its return path included", async () => {
    office = await openOffice({ clock, fault: "none" });
    await office.queue(writer("jane@writer.example"));
    await office.work();
    const [id = ""] = (await ids()) ?? [];
    clock.pass(6 * DAY);
    await sweep(clock);
    clock.pass(28 * DAY + 1);
    expect(await eraseEnded({ now: clock.now })).toBe(1);
    await eraseTraces();
    expect(await ids()).toEqual([]);
    // The tally's dispatches name it and stay, each with its key, the index of that and a column: they name nobody.
    const dispatches = await (await database()).dispatch.count({ where: { messageId: id } });
    expect(dispatches).toBe(2); // accepted, no bounce seen
    expect(fileBytes().split(id).length - 1).toBeLessThanOrEqual(3 * dispatches);
  });
});

describe("the desk", () => {
  test("shows what needs a person with the reason, and a look at a text is written down", async () => {
    office = await openOffice({ clock, fault: "drop after dot" });
    await office.queue(writer("jane@writer.example"));
    await office.work();
    const [message] = (await messagesThatNeedAttention()).filter(({ kind }) => kind === "letter");
    expect(message).toMatchObject({ status: "uncertain", reason: "no_answer" });
    const id = message?.id ?? "";
    expect(await viewText({ id, by: "coordinator-1", house, now: clock.now })).toMatchObject({
      subject: "About the case",
    });
    const log = (await findMessage(id))?.log ?? [];
    expect(log.at(-1)).toMatchObject({ reason: "viewed", by: "coordinator-1" });
    expect(await decideMessage({ id, decision: "give_up", by: "coordinator-1", house, now: clock.now })).toBe(
      true,
    );
    expect(
      await decideMessage({ id, decision: "send_again", by: "coordinator-2", house, now: clock.now }),
    ).toBe(false);
    expect(await viewText({ id, by: "coordinator-1", house, now: clock.now })).toBeNull();
    expect(await office.states()).toEqual({ stopped: 1 });
  });

  test("holding and releasing never gets an unconfirmed letter into the queue", async () => {
    // Planted fault: a hold that takes letters that wait for their writer turns this red.
    office = await openOffice({ clock, fault: "none" });
    const letterId = await addFinishedLetter(office.issueId);
    const { officialId, appealId, issueId } = office;
    await askForSending({
      clock,
      appealId,
      issueId,
      officialIds: [officialId],
      by: writer("jane@writer.example"),
      letterId,
    });
    const [id = ""] = await ids();
    const by = { by: "coordinator", house, now: clock.now };
    expect(await decideMessage({ id, decision: "hold", ...by })).toBe(false);
    await holdAppeal({ appealId, reason: "appeal_stopped", ...by });
    expect(await decideMessage({ id, decision: "release", ...by })).toBe(false);
    expect(await office.states()).toEqual({ awaiting_confirmation: 1 });
  });

  test("can hold one message and let it go", async () => {
    office = await openOffice({ clock, fault: "none" });
    await office.queue(writer("jane@writer.example"));
    const [id = ""] = await ids();
    await decideMessage({ id, decision: "hold", by: "c", house, now: clock.now });
    await office.work();
    expect(await office.states()).toEqual({ held: 1 });
    await decideMessage({ id, decision: "release", by: "c", house, now: clock.now });
    await office.work();
    expect(await office.states()).toEqual({ accepted: 1 });
  });
});

async function ids(): Promise<string[]> {
  const rows = await (await database()).outboxMessage.findMany({
    where: { kind: "letter" },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
