import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { database } from "@/lib/ground/db";
import { lettersOfRequest } from "@/lib/outbox/find-request.db";
import { messagesIn } from "@/lib/outbox/list-messages.db";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import { type Office, openOffice } from "./office";
import { Clock, DAY, emptyOutbox, HOUR, MINUTE, sweep, writer } from "./outbox-world";

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

const jane = writer("jane@writer.example", { wantsCopy: true, wantsReminder: true });

describe("a letter that Postbag sends", () => {
  test("goes to the published addresses only, and its writer is told with the letter", async () => {
    office = await openOffice({ clock, fault: "none" });
    await office.queue(jane, { keepsConfirmation: true });
    await office.work();
    expect(await office.states()).toEqual({ accepted: 1 });
    const recipients = office.server.envelopes.map(({ to }) => to.join());
    const [link, copy] = ["jane@writer.example", "jane@writer.example"];
    expect(recipients.sort()).toEqual([link, copy, "office@pa.example,second@pa.example"]);
    expect(office.server.lastMessage).toContain("please act.");
    const db = await database();
    const dispatches = await db.dispatch.findMany();
    expect(dispatches).toMatchObject([{ kind: "accepted", channel: "email", day: "2014-11-01" }]);
    clock.pass(14 * DAY);
    await office.work();
    expect(office.server.lastMessage.replace(/\r\n +/g, " ")).toMatch(
      /^Subject: Did Role of .* answer you\?$/m,
    );
    expect(office.server.lastMessage).toMatch(/^Date: Sat, 15 Nov 2014/m);
    expect(office.server.lastMessage).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
  });

  test("becomes “no bounce seen” after six days, and nothing of it or of its writer is kept", async () => {
    office = await openOffice({ clock, fault: "none" });
    await office.queue(writer("jane@writer.example"));
    await office.work();
    clock.pass(6 * DAY - 1);
    await sweep(clock);
    expect(await office.states()).toEqual({ accepted: 1 });
    clock.pass(1);
    await sweep(clock);
    expect(await office.states()).toEqual({ no_bounce_seen: 1 });
    expect(await (await database()).outboxText.count()).toBe(0);
  });

  test("recipients are those published when it goes, not those of the day it was written", async () => {
    office = await openOffice({ clock, fault: "none" });
    await office.queue(writer("jane@writer.example"));
    const db = await database();
    await db.official.update({
      where: { id: office.officialId },
      data: { emails: ["new@pa.example", "not an address", "a@b.example\r\nBcc: c@d.example"] },
    });
    await office.work();
    expect(office.server.envelopes.at(-1)?.to).toEqual(["new@pa.example"]);
    await db.addressee.deleteMany({ where: { officialId: office.officialId } });
    await office.queue(writer("other@writer.example")).catch(() => {});
    expect(await office.states()).toEqual({ accepted: 1 });
  });

  test("the writer's address is in Reply-To only with consent", async () => {
    office = await openOffice({ clock, fault: "none" });
    await office.queue(writer("jane@writer.example"));
    await office.work();
    expect(office.server.lastMessage).not.toMatch(/^Reply-To:/im);
    expect(office.server.lastMessage).not.toContain("jane@writer.example");
    await office.queue(writer("ann@writer.example", { sharesAddress: true }));
    await office.work();
    expect(office.server.lastMessage).toMatch(/^Reply-To: ann@writer.example$/m);
  });

  test("an error of our own puts one message aside and the queue goes on", async () => {
    office = await openOffice({ clock, fault: "none" });
    await office.queue(writer("jane@writer.example"));
    const db = await database();
    await db.outboxText.updateMany({
      where: { message: { kind: "letter" } },
      data: { sealed: new Uint8Array(40) },
    });
    await office.queue(writer("ann@writer.example"));
    await office.work();
    expect(await office.states()).toEqual({ held: 1, accepted: 1 });
    expect(await db.outboxMessage.findFirst({ where: { status: "held" } })).toMatchObject({
      reason: "exception",
    });
  });
});

describe("trying again", () => {
  test("a 4xx is tried after 5 minutes, 30, 60, 120 … to the second, until five days are over", async () => {
    office = await openOffice({ clock, fault: "450 at RCPT" });
    await office.queue(writer("jane@writer.example"));
    const begun = clock.now.getTime();
    const attempts: number[] = [];
    for (let next = await nextAttempt(); next; next = await nextAttempt()) {
      clock.now = new Date(next.getTime() - 1000);
      await office.work();
      expect(await attemptsOf()).toBe(attempts.length);
      clock.now = next;
      await office.work();
      if ((await attemptsOf()) > attempts.length) attempts.push((next.getTime() - begun) / MINUTE);
      clock.now = new Date(next.getTime() + 8 * HOUR - 1);
      await sweep(clock);
    }
    expect(attempts).toEqual([
      0, 5, 35, 95, 215, 455, 935, 1415, 1895, 2375, 2855, 3335, 3815, 4295, 4775, 5255, 5735, 6215, 6695,
      7175,
    ]);
    expect(await office.states()).toEqual({ failed: 1 });
    await office.work();
    expect(office.server.lastMessage).toContain("please act.");
  });

  test("a 5xx is not tried again, and the writer gets the whole letter back", async () => {
    office = await openOffice({ clock, fault: "550 at RCPT" });
    await office.queue(writer("jane@writer.example"));
    await office.work();
    expect(await office.states()).toEqual({ failed: 1 });
    expect(office.server.lastMessage).toContain("could not be sent");
    expect(office.server.lastMessage).toContain("please act.");
  });

  test("a 421 pauses the whole host: nothing else is even tried until the pause is over", async () => {
    office = await openOffice({ clock, fault: "421 at RCPT", connections: 1 });
    for (const name of ["a", "b", "c", "d"]) await office.queue(writer(`${name}@writer.example`));
    await office.work();
    const tried = await attemptsOf();
    office.fault = "none";
    clock.pass(5 * MINUTE - 1000);
    await office.work();
    expect(await attemptsOf()).toBe(tried);
    clock.pass(1000);
    await office.work();
    clock.pass(30 * MINUTE);
    await office.work();
    expect(await office.states()).toEqual({ accepted: 4 });
  });

  test("the date is checked when it goes: a letter that is late by then expires, and its writer has the letter", async () => {
    office = await openOffice({ clock, fault: "450 at RCPT" });
    clock.now = new Date("2014-11-25T19:00:00Z"); // 23:00 of the last day in Baku
    await office.queue(writer("jane@writer.example"));
    await office.work();
    expect(await office.states()).toEqual({ queued: 1 });
    office.fault = "none";
    clock.pass(HOUR); // midnight there
    await office.work();
    expect(await office.states()).toEqual({ expired: 1 });
    expect(office.server.envelopes.flatMap(({ to }) => to)).not.toContain("office@pa.example");
    await office.work();
    expect(office.server.lastMessage).toContain("deadline for letters");
    expect(office.server.lastMessage).toContain("please act.");
  });

  test("a letter that waits in the queue or is held expires with the date, not when somebody looks at it", async () => {
    office = await openOffice({ clock, fault: "none" });
    clock.now = new Date("2014-11-24T20:00:00Z");
    await office.queue(writer("jane@writer.example"));
    clock.pass(DAY);
    await sweep(clock);
    expect(await office.states()).toEqual({ expired: 1 });
  });

  test("desk and writer read when it ends: with the date where that is sooner than five days", async () => {
    office = await openOffice({ clock, fault: "none" });
    const early = await office.queue(jane);
    clock.now = new Date("2014-11-24T20:00:00Z");
    const late = await office.queue(writer("ann@writer.example"));
    const endOf = async (requestId: string) => (await lettersOfRequest(requestId))[0]?.ends;
    expect(await endOf(early)).toEqual({ at: new Date("2014-11-06T09:00:00Z"), thenTo: "failed" });
    const withTheDate = { at: new Date("2014-11-25T20:00:00Z"), thenTo: "expired" };
    expect(await endOf(late)).toEqual(withTheDate);
    expect((await messagesIn(["queued"])).map(({ ends }) => ends)).toContainEqual(withTheDate);
  });

  test("a later date, set meanwhile, lets it go", async () => {
    office = await openOffice({ clock, fault: "none" });
    await office.queue(writer("jane@writer.example"));
    await (await database()).issue.updateMany({ data: { deadline: "2014-12-10" } });
    clock.now = new Date("2014-11-05T10:00:00Z");
    await office.work();
    expect(await office.states()).toEqual({ accepted: 1 });
  });
});

/** How often letters were handed over or tried to be. */
async function attemptsOf(): Promise<number> {
  const sum = await (await database()).outboxMessage.aggregate({
    where: { kind: "letter" },
    _sum: { attempts: true },
  });
  return sum._sum.attempts ?? 0;
}

/** When the one letter in the queue is due; null when it is there no more. */
async function nextAttempt(): Promise<Date | null> {
  const row = await (await database()).outboxMessage.findFirst({
    where: { kind: "letter", status: "queued" },
  });
  return row?.nextAttemptAt ?? null;
}
