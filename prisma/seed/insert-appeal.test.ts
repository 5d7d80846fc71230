import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Db, databaseFor } from "@/lib/ground/db";
import { insertAppeal } from "./insert-appeal";
import { khadijaIsmayilova } from "./khadija-ismayilova/appeal";
import { practiceLetter } from "./practice-letter/appeal";
import { seededAppeals } from "./seeded-appeals";

let folder: string;
let url: string;
let db: Db;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "postbag-seed-"));
  url = `file:${path.join(folder, "postbag.db")}`;
  const file = new Sqlite(url.slice("file:".length));
  const migrations = "prisma/migrations/sqlite";
  for (const name of readdirSync(migrations).sort()) {
    if (/^\d/.test(name)) file.exec(readFileSync(path.join(migrations, name, "migration.sql"), "utf8"));
  }
  file.close();
  db = databaseFor(url);
});

afterEach(async () => {
  await db.$disconnect();
  rmSync(folder, { recursive: true, force: true });
});

const everything = { texts: true, timeline: true, familyPieces: true, sources: true, issues: true } as const;

describe("seeding", () => {
  test("brings an appeal with its issue, asks, officials and wordings", async () => {
    for (const seed of seededAppeals) expect(await insertAppeal(db, seed)).toBe(true);
    const appeal = await db.appeal.findUniqueOrThrow({
      where: { slug: "khadija-ismayilova" },
      include: everything,
    });
    expect(appeal).toMatchObject({ kind: "real", country: "AZ", personName: "Khadija Ismayilova" });
    expect(appeal.timeline).toHaveLength(khadijaIsmayilova.timeline.length);
    expect(appeal.familyPieces).toHaveLength(2);
    expect(appeal.issues).toMatchObject([
      {
        uaNumber: "257/14",
        indexNumber: "EUR 55/019/2014",
        stage: "published",
        deadline: "2014-11-26",
        languages: ["az", "ru", "en", "own"],
      },
    ]);
    const issue = { issueId: "khadija-ismayilova-1" };
    expect(await db.ask.count({ where: issue })).toBe(2);
    expect(await db.addressee.count({ where: { ...issue, kind: "to" } })).toBe(2);
    expect(await db.templateBlock.count({ where: { template: issue } })).toBe(3 * 15);
    const greeted = await db.official.findUniqueOrThrow({ where: { id: "az-president" } });
    expect(greeted.salutations).toMatchObject({ az: "Hörmətli cənab Prezident!" });
  });

  // Turns red when the seed writes over what is there, an upsert for instance.
  test("again changes nothing that a coordinator has edited, and brings nothing back", async () => {
    for (const seed of seededAppeals) await insertAppeal(db, seed);
    const where = { slug: "khadija-ismayilova" };
    await db.appealText.updateMany({ data: { title: "A title of the desk" } });
    await db.official.update({ where: { id: "az-president" }, data: { emails: [] } });
    await db.timelineEntry.deleteMany({ where: { day: "2014-10-15" } });
    const edited = await db.appeal.findUniqueOrThrow({ where, include: everything });

    for (const seed of seededAppeals) expect(await insertAppeal(db, seed)).toBe(false);
    expect(await db.appeal.findUniqueOrThrow({ where, include: everything })).toEqual(edited);
    expect((await db.official.findUniqueOrThrow({ where: { id: "az-president" } })).emails).toEqual([]);
  });

  test("of one appeal leaves an official alone whom another appeal brought", async () => {
    await insertAppeal(db, practiceLetter);
    await db.official.updateMany({ data: { name: "Edited" } });
    await insertAppeal(db, { ...khadijaIsmayilova, officials: practiceLetter.officials });
    expect(await db.official.count({ where: { name: "Edited" } })).toBe(practiceLetter.officials.length);
  });

  // Turns red without the transaction: the officials of an appeal that failed would stay behind.
  test("that fails half-way leaves nothing behind", async () => {
    const [first] = practiceLetter.sources;
    const twice = [{ day: "2026-01-01", text: "Twice", source: first?.title ?? "" }];
    const broken = { ...practiceLetter, timeline: [...twice, ...twice] };
    await expect(insertAppeal(db, broken)).rejects.toThrow();
    expect([await db.appeal.count(), await db.official.count()]).toEqual([0, 0]);
    expect(await insertAppeal(db, practiceLetter)).toBe(true);
  });
});
