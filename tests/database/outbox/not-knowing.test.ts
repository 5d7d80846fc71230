import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { database } from "@/lib/ground/db";
import { openMail } from "@/lib/outbox/sealed-mail";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import type { Fault } from "@/tests/mail/fault-server";
import { type Office, openOffice } from "./office";
import { Clock, DAY, emptyOutbox, house, sweep, writer } from "./outbox-world";

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

describe("not knowing", () => {
  test.each<Fault>(["drop after dot", "hang after dot", "half a reply after dot"])(
    "after “%s” a letter is uncertain and stays with us until a person decides",
    async (fault) => {
      office = await openOffice({ clock, fault });
      const requestId = await office.queue(writer("jane@writer.example"));
      await office.work();
      expect(await office.states()).toEqual({ uncertain: 1 });
      office.fault = "none";
      clock.pass(6 * DAY);
      await sweep(clock);
      await office.work();
      expect(office.lettersReceived()).toBe(1);
      expect(await outcomeText()).toContain(`/sending/${requestId}-`);
      await office.decide(requestId, "send_again");
      await office.work();
      expect(await office.states()).toEqual({ accepted: 1 });
      expect(office.lettersReceived()).toBe(2);
    },
  );

  test("when nobody decides for a week it ends, the text is wiped, and the writer is told that nobody knows", async () => {
    office = await openOffice({ clock, fault: "drop after dot" });
    await office.queue(writer("jane@writer.example"));
    await office.work();
    clock.pass(7 * DAY);
    await sweep(clock);
    expect(await office.states()).toEqual({ failed: 1 });
    const db = await database();
    expect(await db.outboxText.count({ where: { message: { kind: "letter" } } })).toBe(0);
    expect(await outcomeText()).toContain("It may or may not have arrived");
  });
});

/** The newest outcome mail that waits for its writer, opened. */
async function outcomeText(): Promise<string> {
  const db = await database();
  const row = await db.outboxMessage.findFirst({
    where: { kind: "outcome", text: { isNot: null } },
    orderBy: { createdAt: "desc" },
    include: { text: true },
  });
  return row?.text ? openMail({ keys: house.keys, id: row.id, sealed: row.text.sealed }).text : "";
}
