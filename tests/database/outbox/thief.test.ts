import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterEach, beforeEach, expect, test } from "vitest";
import { declareDispatches } from "@/lib/dispatches/note-dispatch.db";
import { tallyOfAppeal } from "@/lib/dispatches/read-tally.db";
import { database, eraseTraces, isPostgres } from "@/lib/ground/db";
import { letterIdFor } from "@/lib/letters/return-code";
import { eraseLetter, finishLetter } from "@/lib/letters/save-letter.db";
import { confirmRequest, withdrawLetter } from "@/lib/outbox/decide-request.db";
import { matchKey } from "@/lib/outbox/outbox-key";
import { tryOpenContact, tryOpenMail } from "@/lib/outbox/sealed-mail";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import { begunLetter } from "@/tests/database/harness/practice-letter";
import { type Office, openOffice } from "./office";
import { askForSending, Clock, DAY, emptyOutbox, HOUR, house, sweep, writer } from "./outbox-world";

useFreshDatabase();

const SUSPECT = "Suspect@writer.example";
const wishes = { name: "SECRETNAME", wantsCopy: true, wantsReminder: true, sharesAddress: true };

let clock: Clock;
let office: Office;

beforeEach(async () => {
  clock = new Clock();
  await emptyOutbox();
  office = await openOffice({ clock, fault: "none" });
});

afterEach(() => office.close());

/** A letter that its writer also posted, and had sent to an office. */
async function sentLetter() {
  const letter = await begunLetter();
  const db = await database();
  await db.letter.update({ where: { id: letter.letterId }, data: { issueId: office.issueId } });
  await finishLetter({ letterId: letter.letterId, revision: 1, isPersonal: false, now: clock.now });
  const { appealId, issueId, officialId } = office;
  const way = { letterId: letter.ledgerId, issueId, appealId, officialId, channel: "post" as const };
  await declareDispatches([{ ...way, day: "2014-11-01", isAfterDate: false, isPersonal: false }]);
  const by = writer(SUSPECT, wishes);
  const answer = await askForSending({
    ...{ clock, appealId, issueId, officialIds: [officialId], by, letterId: letter.letterId },
  });
  if (answer.type !== "asked") throw new Error(answer.type);
  await confirmRequest({ requestId: answer.requestId, house, now: clock.now, today: clock.now });
  return letter;
}

async function tables(): Promise<string[]> {
  const db = await database();
  const rows = isPostgres()
    ? await db.$queryRaw<{ name: string }[]>`
        SELECT table_name::text AS "name" FROM information_schema.tables WHERE table_schema = 'public'`
    : await db.$queryRaw<{ name: string }[]>`SELECT "name" FROM sqlite_master WHERE "type" = 'table'`;
  return rows.map(({ name }) => name).filter((name) => /^[A-Z]/.test(name));
}

/** Everything a thief reads: all rows of all tables, and where it is one the file with its log. */
async function loot(): Promise<{ rows: string; bytes: string }> {
  const db = await database();
  const rows = await Promise.all(
    (await tables()).map((name) => db.$queryRawUnsafe(`SELECT * FROM "${name}"`)),
  );
  const file = (process.env.DATABASE_URL ?? "").replace(/^file:/, "");
  const bytes = isPostgres()
    ? ""
    : [file, `${file}-wal`].map((name) => readFileSync(name, "latin1")).join("");
  return { rows: JSON.stringify(rows), bytes };
}

/** What the server's secret opens. */
async function opened(): Promise<string[]> {
  const db = await database();
  const texts = await db.outboxText.findMany();
  const contacts = await db.outboxContact.findMany();
  const open = (row: { messageId: string; sealed: Uint8Array }) => ({
    ...{ keys: house.keys, id: row.messageId, sealed: row.sealed },
  });
  return [
    ...texts.map((row) => tryOpenMail(open(row))),
    ...contacts.map((row) => tryOpenContact(open(row))),
  ].map((content) => JSON.stringify(content));
}

/** Every keyed hash that an address or a code could be found by. */
function fingerprints(code: string): string[] {
  const { officialId, issueId } = office;
  const addresses = [SUSPECT, SUSPECT.toLowerCase()];
  return [
    letterIdFor(code),
    code,
    code.replaceAll("-", ""),
    ...addresses.flatMap((address) => [
      address,
      matchKey(house.keys, "writer", address),
      matchKey(house.keys, "letter", address, officialId, issueId),
      ...Object.values(house.keys).map((key) =>
        createHmac("sha256", key).update(address).digest("base64url"),
      ),
    ]),
  ];
}

async function proofs(code: string): Promise<string[]> {
  const { rows, bytes } = await loot();
  const secrets = await opened();
  const found = fingerprints(code).filter((print) => rows.includes(print) || bytes.includes(print));
  return [...found, ...secrets.filter((text) => /suspect@|SECRETNAME|please act/i.test(text))];
}

test("before the end a thief with the secret finds the letter: the search below can find something", async () => {
  const { code } = await sentLetter();
  const found = await proofs(code);
  expect(found).toContain(letterIdFor(code));
  expect(found.join()).toContain("please act");
});

test("once the mail server has a letter, the secret opens the writer's address and no name or word of it", async () => {
  await sentLetter();
  await office.work();
  await office.work();
  expect(await office.states()).toEqual({ accepted: 1 });
  const secrets = (await opened()).filter((text) => !text.includes("answer you"));
  expect(secrets).toEqual([
    JSON.stringify({
      ...{ address: SUSPECT, language: "en", officialRole: `Role of ${office.officialId}` },
      ...{ appealTitle: "The case", appealUrl: "https://letters.example.org/appeals/case" },
    }),
  ]);
});

test("erased by its writer right after it was taken, it leaves nothing that the secret opens", async () => {
  const { letterId, ledgerId, code } = await sentLetter();
  await office.work();
  const before = await tallyOfAppeal(office.appealId);
  await withdrawLetter({ ledgerId, house, now: clock.now });
  await eraseLetter(letterId);
  expect(await proofs(code)).toEqual([]);
  expect(await tallyOfAppeal(office.appealId)).toEqual(before);
  expect(before).toMatchObject({ declared: { letters: 1 }, sentByPostbag: { accepted: 1 } });
});

test("taken back while a worker has it in its hands, it tells nobody anything afterwards", async () => {
  // Planted fault: a request that is not left keeps the address for six days and sends a copy.
  const { letterId, ledgerId, code } = await sentLetter();
  const db = await database();
  await db.outboxMessage.deleteMany({ where: { kind: "confirmation" } });
  office.fault = "450 at RCPT";
  const working = office.work();
  while ((await db.outboxMessage.count({ where: { status: "handing_over" } })) === 0)
    await new Promise((later) => setImmediate(later));
  await withdrawLetter({ ledgerId, house, now: clock.now });
  await eraseLetter(letterId);
  await working;
  office.fault = "none";
  clock.pass(HOUR);
  await office.work();
  expect(await office.states()).toEqual({ stopped: 1 });
  expect(office.lettersReceived()).toBe(0);
  await eraseTraces(); // as the worker's clock does every quarter of a minute
  expect(await proofs(code)).toEqual([]);
});

test("afterwards database, secret, yesterday's backup, an address and a return code prove nothing", async () => {
  // Planted faults, each seen red: keeping onceKey when a letter is taken; times to the minute.
  clock.pass(23 * 60_000 + 1234);
  const { letterId, code } = await sentLetter();
  await office.work();
  clock.pass(6 * DAY + 45_678);
  await sweep(clock);
  clock.pass(8 * DAY);
  await office.work();
  clock.pass(6 * DAY);
  await sweep(clock);
  const counted = await tallyOfAppeal(office.appealId);
  await eraseLetter(letterId);
  await eraseTraces();
  expect(await proofs(code)).toEqual([]);
  const db = await database();
  const yesterday = await loot();
  clock.pass(DAY);
  const today = await loot();
  for (const { rows } of [yesterday, today]) expect(rows).not.toContain(letterIdFor(code));
  // The same form begun again is another letter to the ledger: nothing ties the code to the first.
  const again = await begunLetter({ code });
  expect(again.letterId).toBe(letterId);
  expect(await db.dispatch.count({ where: { letterId: again.ledgerId } })).toBe(0);
  expect(await tallyOfAppeal(office.appealId)).toEqual(counted);
  const messages = await db.outboxMessage.findMany({ include: { log: true } });
  expect(messages.map(({ status }) => status)).not.toContain("accepted");
  const times = messages.flatMap(({ statusSince, createdAt, queuedAt, nextAttemptAt, giveUpAt, log }) => [
    ...[statusSince, createdAt, queuedAt, nextAttemptAt, giveUpAt].filter((time) => time !== null),
    ...log.map(({ at }) => at),
  ]);
  expect(times.length).toBeGreaterThan(10);
  for (const time of times) expect(time.getTime() % HOUR).toBe(0);
});
