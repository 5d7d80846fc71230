import { copyFileSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { beforeAll, describe, expect, test } from "vitest";
import { closeDatabase, database } from "@/lib/ground/db";
import { isPostgresUrl } from "@/lib/ground/settings";
import { eraseCrowd } from "@/lib/letters/erase-crowd.db";
import { isLetterKept } from "@/lib/letters/open-letter.db";
import { eraseLetter, eraseOldLetters, KEPT_DAYS, saveDraft } from "@/lib/letters/save-letter.db";
import { useFreshDatabase } from "./harness/fresh-database";
import { begunLetter, draft, noon } from "./harness/practice-letter";

useFreshDatabase();

const DAY_MS = 86_400_000;
const daysLater = (days: number) => new Date(noon.getTime() + days * DAY_MS);

describe("a letter that nobody touches", () => {
  test("is kept for four weeks after its last change, and then erased", async () => {
    const untouched = await begunLetter();
    const changed = await begunLetter();
    await saveDraft({ ...changed, draft, revision: 1, now: daysLater(10) });
    expect(await eraseOldLetters({ now: daysLater(KEPT_DAYS) })).toBe(0);
    expect(await eraseOldLetters({ now: daysLater(KEPT_DAYS + 1) })).toBe(1);
    expect(await isLetterKept(untouched.letterId)).toBe(false);
    expect(await isLetterKept(changed.letterId)).toBe(true);
    expect(await eraseOldLetters({ now: daysLater(KEPT_DAYS + 11) })).toBe(1);
    const db = await database();
    expect(await db.letterOfficial.count()).toBe(0);
  });
});

describe("more drafts than people write", () => {
  const beginAt = (now: Date) => begunLetter({ now });

  // Planted faults: without the order a typed draft goes before an empty one; without twenty hours the newest go too.
  test("lose the oldest that nobody typed into, and no letter of the last twenty hours", async () => {
    await (await database()).letter.deleteMany();
    const typed = await beginAt(noon);
    await saveDraft({ ...typed, draft, revision: 1, now: noon });
    const [oldest, older] = [await beginAt(noon), await beginAt(daysLater(0.1))];
    const young = await beginAt(daysLater(1.2));
    const kept = () =>
      Promise.all([typed, oldest, older, young].map(({ letterId }) => isLetterKept(letterId)));
    const now = daysLater(2);
    expect(await eraseCrowd({ now, most: 4 })).toBe(0);
    expect(await eraseCrowd({ now, most: 3 })).toBe(1);
    expect(await kept()).toEqual([true, false, true, true]);
    expect(await eraseCrowd({ now, most: 1 })).toBe(2);
    expect(await kept()).toEqual([false, false, false, true]);
    expect(await eraseCrowd({ now, most: 0 })).toBe(0);
    await (await database()).letter.deleteMany();
  });
});

describe("what is left in the file", () => {
  let file = "";
  beforeAll(() => {
    file = (process.env.DATABASE_URL ?? "").slice("file:".length);
  });

  /** The database as a thief would carry it off: the file and the log beside it. */
  const bytes = (of = file) =>
    Buffer.concat([of, `${of}-wal`].filter((name) => existsSync(name)).map((name) => readFileSync(name)));

  async function sealedBytes(letterId: string): Promise<Buffer> {
    const db = await database();
    const { sealed } = await db.letter.findUniqueOrThrow({ where: { id: letterId } });
    return Buffer.from(sealed);
  }

  test("of a letter that is kept: its seal and no word", async ({ skip }) => {
    skip(isPostgresUrl(process.env.DATABASE_URL ?? ""), "PostgreSQL keeps its files to itself");
    const { letterId, code } = await begunLetter();
    const sealed = await sealedBytes(letterId);
    expect(bytes().includes(sealed.subarray(0, 64))).toBe(true);
    for (const word of ["Quirrell", "Wombat", "tandems", code, code.replaceAll("-", "")])
      expect(bytes().includes(word), word).toBe(false);
    await eraseLetter(letterId);
  });

  test("of erased letters: nothing, whether at once or by the clock", async ({ skip }) => {
    skip(isPostgresUrl(process.env.DATABASE_URL ?? ""), "PostgreSQL keeps its files to itself");
    const letters = await Promise.all(Array.from({ length: 20 }, () => begunLetter()));
    const first = letters.map(({ letterId }) => sealedBytes(letterId));
    for (const letter of letters) await saveDraft({ ...letter, draft, revision: 1, now: noon });
    const seals = await Promise.all([...first, ...letters.map(({ letterId }) => sealedBytes(letterId))]);
    const [atOnce, ...others] = letters;
    await eraseLetter(atOnce?.letterId ?? "");
    expect(await eraseOldLetters({ now: daysLater(KEPT_DAYS + 1) })).toBe(others.length);
    for (const sealed of seals) expect(bytes().includes(sealed.subarray(0, 32))).toBe(false);
    for (const { letterId } of letters) expect(bytes().includes(letterId)).toBe(false);
  });

  // The planted fault: the same deletion on a connection without secure_delete leaves everything readable.
  test("of a deleted row without secure_delete: all of it, so the search above would find it", async ({
    skip,
  }) => {
    skip(isPostgresUrl(process.env.DATABASE_URL ?? ""), "PostgreSQL keeps its files to itself");
    const { letterId } = await begunLetter();
    const sealed = await sealedBytes(letterId);
    await closeDatabase();
    const copy = path.join(path.dirname(file), "careless.db");
    copyFileSync(file, copy);
    const careless = new Sqlite(copy);
    careless.pragma("secure_delete = OFF");
    careless.prepare('DELETE FROM "Letter" WHERE id = ?').run(letterId);
    careless.pragma("wal_checkpoint(TRUNCATE)");
    careless.close();
    expect(bytes(copy).includes(sealed.subarray(0, 32))).toBe(true);
  });
});
