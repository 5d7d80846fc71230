import { describe, expect, test } from "vitest";
import { writtenTo } from "@/lib/appeals/appeal";
import { countAppeals, findAppeal, findIssue, findSlugOfIssue } from "@/lib/appeals/find-appeal.db";
import { listAppeals } from "@/lib/appeals/list-appeals.db";
import { database } from "@/lib/ground/db";
import { useFreshDatabase } from "./harness/fresh-database";

useFreshDatabase();

const whileOpen = new Date("2014-11-01T12:00:00Z");
const longAfter = new Date("2026-11-21T12:00:00Z");
const CASE = "khadija-ismayilova";

describe("the seeded appeals", () => {
  test("are listed with the nearest date first and the practice appeal last", async () => {
    expect((await listAppeals(whileOpen)).map(({ slug }) => slug)).toEqual([CASE, "practice-letter"]);
    expect(await countAppeals()).toBe(2);
  });

  // Planted fault: a list that does not ask for the tick shows everybody who has a page.
  test("are in no list where they may not be shared, and their page stays", async () => {
    const db = await database();
    const tick = (isShownInFeeds: boolean) =>
      db.appeal.update({ where: { slug: CASE }, data: { isShownInFeeds } });
    await tick(false);
    expect((await listAppeals(whileOpen)).map(({ slug }) => slug)).toEqual(["practice-letter"]);
    expect((await findAppeal(CASE, whileOpen))?.isShared).toBe(false);
    await tick(true);
  });

  test("stand where the day puts them: in the zone of the officials, to the hour", async () => {
    const statusAt = async (instant: string) => (await findAppeal(CASE, new Date(instant)))?.issue.status;
    expect(await statusAt("2014-11-01T12:00:00Z")).toBe("open");
    expect(await statusAt("2014-11-20T12:00:00Z")).toBe("closing");
    // Baku is four hours ahead: there the day of the deadline begins at 20:00 UTC.
    expect(await statusAt("2014-11-25T19:59:00Z")).toBe("closing");
    expect(await statusAt("2014-11-25T20:01:00Z")).toBe("past");
    expect((await findAppeal("practice-letter", longAfter))?.issue).toMatchObject({
      status: "open",
      deadline: "2026-12-12",
    });
  });

  test("come with asks, officials and models in the order of the sheet", async () => {
    const appeal = await findAppeal(CASE, whileOpen);
    expect(appeal && writtenTo(appeal.issue).map(({ role }) => role)).toEqual([
      "President",
      "Prosecutor General",
    ]);
    expect(appeal?.issue.asks.map(({ id }) => id)).toEqual([`${CASE}-1-fair-trial`, `${CASE}-1-travel-ban`]);
    expect(appeal?.issue.languages).toEqual(["az", "ru", "en", "own"]);
    const days = appeal?.timeline.map(({ day }) => day) ?? [];
    expect(days).toEqual(days.toSorted());
  });
});

describe("an issue", () => {
  test("shows itself once it is published; until then the one before it stays", async () => {
    const db = await database();
    const next = {
      id: "next",
      appealId: `appeal-${CASE}`,
      number: 2,
      languages: ["en"],
      issuedOn: "2014-11-10",
    };
    for (const stage of ["draft", "proposed"] as const) {
      await db.issue.upsert({ where: { id: "next" }, create: { ...next, stage }, update: { stage } });
      expect((await findAppeal(CASE, whileOpen))?.issue.number).toBe(1);
    }
    await db.issue.update({ where: { id: "next" }, data: { stage: "published" } });
    expect((await findAppeal(CASE, whileOpen))?.issue.number).toBe(2);
    expect((await findIssue(`${CASE}-1`, whileOpen))?.number).toBe(1);
    expect(await findSlugOfIssue("next")).toBe(CASE);
    await db.issue.delete({ where: { id: "next" } });
  });

  test("and an appeal that there is not are null, whatever they are called", async () => {
    for (const name of ["nothing", "", "__proto__", "' OR 1=1 --", "ж\u0001"]) {
      expect(await findAppeal(name, whileOpen)).toBeNull();
      expect(await findIssue(name, whileOpen)).toBeNull();
      expect(await findSlugOfIssue(name)).toBeNull();
    }
  });
});
