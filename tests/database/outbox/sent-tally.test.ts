import { afterEach, beforeEach, expect, test } from "vitest";
import { tallyOfAppeal } from "@/lib/dispatches/read-tally.db";
import { receiveBounce } from "@/lib/outbox/receive-bounce.db";
import { eraseEnded } from "@/lib/outbox/sweep-outbox.db";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import { bounceSamples } from "@/tests/mail/bounce-samples";
import { OFFICE_EMAILS, type Office, openOffice } from "./office";
import { Clock, DAY, emptyOutbox, house, sweep, writer } from "./outbox-world";

useFreshDatabase();

let clock: Clock;
let office: Office;

beforeEach(async () => {
  clock = new Clock();
  await emptyOutbox();
  office = await openOffice({ clock, fault: "none" });
});

afterEach(() => office.close());

const counted = async () => (await tallyOfAppeal(office.appealId)).sentByPostbag;

/** All its addresses failed, say two reports. */
async function comeBack(returnPath: string): Promise<void> {
  const raw = Buffer.from(bounceSamples.find(({ system }) => system === "Postfix, no such user")?.raw ?? "");
  for (const _ of OFFICE_EMAILS)
    await receiveBounce({
      raw,
      recipient: returnPath,
      bounceAddress: "bounce@postbag.example",
      house,
      now: clock.now,
    });
}

test("what Postbag sent is counted by what is known of it, stays counted, and is never among the declared", async () => {
  // Planted fault: a sweep that writes no dispatch leaves "no bounce seen" at nothing once the rows are gone.
  for (const name of ["ann", "ben", "cem"]) await office.queue(writer(`${name}@writer.example`));
  expect(await counted()).toEqual({ accepted: 0, noBounceSeen: 0, bounced: 0, copies: 0 });
  await office.work();
  expect(await counted()).toEqual({ accepted: 3, noBounceSeen: 0, bounced: 0, copies: 0 });
  const [first, second] = office.server.envelopes.filter(({ to }) => to.join() === OFFICE_EMAILS.join());
  await comeBack(first?.from ?? "");
  expect(await counted()).toEqual({ accepted: 3, noBounceSeen: 0, bounced: 1, copies: 0 });
  clock.pass(6 * DAY);
  await sweep(clock);
  expect(await counted()).toEqual({ accepted: 3, noBounceSeen: 2, bounced: 1, copies: 0 });
  await comeBack(second?.from ?? "");
  expect(await counted()).toEqual({ accepted: 3, noBounceSeen: 1, bounced: 2, copies: 0 });
  clock.pass(29 * DAY);
  expect(await eraseEnded({ now: clock.now })).toBeGreaterThan(0);
  expect(await counted()).toEqual({ accepted: 3, noBounceSeen: 1, bounced: 2, copies: 0 });
  const { declared, prepared } = await tallyOfAppeal(office.appealId);
  expect(declared).toMatchObject({ letters: 0, writers: 0, copies: 0 });
  expect(prepared).toEqual({ printed: 0, copied: 0, opened: 0 });
});

test("a letter that nobody knows about is in no number", async () => {
  office.fault = "drop after dot";
  await office.queue(writer("dan@writer.example"));
  await office.work();
  expect(await counted()).toEqual({ accepted: 0, noBounceSeen: 0, bounced: 0, copies: 0 });
});
