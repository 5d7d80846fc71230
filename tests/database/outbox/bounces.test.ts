import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { database } from "@/lib/ground/db";
import { clearMailHealth } from "@/lib/outbox/decide-message.db";
import { failingOfficials } from "@/lib/outbox/list-messages.db";
import { receiveBounce } from "@/lib/outbox/receive-bounce.db";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import { bounceSamples } from "@/tests/mail/bounce-samples";
import { type Office, openOffice } from "./office";
import { Clock, DAY, emptyOutbox, house, sweep, writer } from "./outbox-world";

useFreshDatabase();

let clock: Clock;
let office: Office;

beforeEach(async () => {
  clock = new Clock();
  await emptyOutbox();
  office = await openOffice({ clock, fault: "none" });
});

afterEach(async () => {
  await office.close();
});

const sample = (system: string) => bounceSamples.find((one) => one.system.startsWith(system))?.raw ?? "";
const hard = sample("Postfix, no such user");
const both = hard.replace(
  "--=_part\nContent-Type: message/rfc822",
  "Final-Recipient: rfc822; second@pa.example\nAction: failed\nStatus: 5.1.1\n\n--=_part\nContent-Type: message/rfc822",
);

/** Sends a letter and gives the return path it went out with. */
async function sendLetter(name = "jane"): Promise<string> {
  await office.queue(writer(`${name}@writer.example`));
  await office.work();
  return office.server.envelopes.findLast(({ to }) => to.includes("office@pa.example"))?.from ?? "";
}

const comeBack = (raw: string, recipient: string) =>
  receiveBounce({
    raw: Buffer.from(raw),
    recipient,
    bounceAddress: "bounce@postbag.example",
    house,
    now: clock.now,
  });

const outcomes = async () => (await database()).outboxMessage.count({ where: { kind: "outcome" } });

describe("a letter that comes back", () => {
  test("is bounced, is counted as such, and its writer hears of it and of the other ways, though the text is gone", async () => {
    const path = await sendLetter();
    expect(await comeBack(both, path)).toBe("failed");
    expect(await office.states()).toEqual({ bounced: 1 });
    const kinds = (await (await database()).dispatch.findMany()).map(({ kind }) => kind);
    expect(kinds.sort()).toEqual(["accepted", "bounced"]);
    await office.work();
    const told = office.server.lastMessage.replaceAll("=\r\n", "");
    expect(told).toContain("sent it back");
    expect(told).toContain("You can still print it");
    expect(told).not.toContain("please act.");
    expect(await (await database()).outboxText.count()).toBe(0);
    expect(await (await database()).outboxContact.count()).toBe(0);
  });

  test("only when all its addresses failed, in one report or in several", async () => {
    const path = await sendLetter();
    await comeBack(hard, path);
    expect(await office.states()).toEqual({ accepted: 1 });
    await comeBack(hard, path);
    expect(await office.states()).toEqual({ bounced: 1 });
  });

  test("says the truth about a letter that nobody knew about", async () => {
    office.fault = "drop after dot";
    const path = await sendLetter();
    expect(await office.states()).toEqual({ uncertain: 1 });
    await comeBack(both, path);
    expect(await office.states()).toEqual({ bounced: 1 });
  });

  test("late, after no bounce was seen, still counts; a second report changes nothing", async () => {
    const path = await sendLetter();
    clock.pass(6 * DAY);
    await sweep(clock);
    await comeBack(both, path);
    await comeBack(both, path);
    expect(await office.states()).toEqual({ bounced: 1 });
    expect(await (await database()).dispatch.count({ where: { kind: "bounced" } })).toBe(1);
  });

  test("that is only delayed stays accepted", async () => {
    const path = await sendLetter();
    expect(await comeBack(sample("Postfix, still trying"), path)).toBe("delayed");
    expect(await office.states()).toEqual({ accepted: 1 });
  });

  test("an automatic answer goes to the writer once, and is no bounce", async () => {
    const path = await sendLetter();
    const note = sample("an absence note after");
    expect(await comeBack(note, path)).toBe("auto_reply");
    await comeBack(note, path);
    expect(await office.states()).toEqual({ accepted: 1 });
    expect(await outcomes()).toBe(1);
    await office.work();
    expect(office.server.lastMessage).toContain("> The office is closed until Monday.");
  });

  test("what nobody understands waits for a person", async () => {
    const path = await sendLetter();
    expect(await comeBack(sample("qmail"), path)).toBe("unknown");
    expect(await comeBack(hard, "bounce+forged-aaaaaaaaaaaaaaaaaaaaaaaaaa@postbag.example")).toBe("not_ours");
    const unread = await (await database()).unreadBounce.findMany({ orderBy: { summary: "asc" } });
    expect(unread.map(({ summary, messageId }) => [summary, messageId !== null])).toEqual([
      ["failed", false],
      ["failure notice", true],
    ]);
    expect(await office.states()).toEqual({ accepted: 1 });
  });
});

describe("an official's email that keeps failing", () => {
  test("is marked at the first hard bounce, and no new letter is taken for it", async () => {
    await comeBack(both, await sendLetter());
    expect(await failingOfficials([office.officialId])).toEqual(new Set([office.officialId]));
    await expect(office.queue(writer("ann@writer.example"))).rejects.toThrow("not_possible");
    await clearMailHealth(office.officialId);
    await office.queue(writer("ann@writer.example"));
  });

  test("is marked at the third soft bounce; what is queued is tried once a day, and one that stays away clears it", async () => {
    const soft = both.replaceAll("5.1.1", "4.2.2");
    const paths = [await sendLetter("a"), await sendLetter("b"), await sendLetter("c")];
    await comeBack(soft, paths[0] ?? "");
    await comeBack(soft, paths[1] ?? "");
    await office.queue(writer("queued@writer.example"));
    expect((await failingOfficials([office.officialId])).size).toBe(0);
    await comeBack(soft, paths[2] ?? "");
    expect((await failingOfficials([office.officialId])).size).toBe(1);
    clock.pass(DAY - 1);
    await office.work();
    expect(await office.states()).toEqual({ bounced: 3, queued: 1 });
    clock.pass(1);
    await office.work();
    expect(await office.states()).toEqual({ bounced: 3, accepted: 1 });
    clock.pass(6 * DAY);
    await sweep(clock);
    expect((await failingOfficials([office.officialId])).size).toBe(0);
  });
});
