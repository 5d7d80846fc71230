import { beforeAll, describe, expect, test } from "vitest";
import { changeAppeal } from "@/lib/appeals/change-appeal.db";
import type { AppealContent } from "@/lib/appeals/content";
import { findAppeal, findIssue } from "@/lib/appeals/find-appeal.db";
import { publishIssue } from "@/lib/appeals/move-issue.db";
import type { FormValues } from "@/lib/appeals/parts/part-form";
import { type PartName, parts } from "@/lib/appeals/parts/parts";
import { restoreState } from "@/lib/appeals/restore-state.db";
import { savePart } from "@/lib/appeals/save-part.db";
import { sourceSeen } from "@/lib/appeals/source-seen";
import { isStale } from "@/lib/appeals/stale";
import { changesOfRow } from "@/lib/desk/history/list-changes.db";
import { verifyHistory } from "@/lib/desk/verify/verify-history.db";
import { database } from "@/lib/ground/db";
import { fingerprint } from "@/lib/history/fingerprint";
import { acceptHistory } from "@/lib/history/record-change.db";
import { isModelStale } from "@/lib/letters/opening-draft";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import { bringInSample, issueAt, now, slug, written } from "@/tests/database/harness/sample-appeal";
import { asks, event, translatedParts } from "@/tests/publishing/translated-parts";

useFreshDatabase();

const keyIn = (language: string) => ({ language, officialId: null });
const { historyKey } = written.author;
const problems = async () => (await verifyHistory(historyKey)).problems;

/** Saves a part as it is shown, with these fields changed. */
async function save(part: PartName, language: string, changed: FormValues) {
  const { id: issueId, content } = await issueAt(1);
  const key = keyIn(language);
  const stored = parts[part].values(content, key);
  const values = { ...stored, ...changed };
  const saved = await savePart({ ...written, issueId, part, key, values, seen: fingerprint(stored) });
  expect(saved).toMatchObject({ ok: true });
}

const lists = translatedParts();

const staleParts = async () => {
  const { content } = await issueAt(1);
  return lists.map(([part]) => part).filter((part) => isStale(content, part, keyIn("fr")));
};
const staleForWriters = async () => {
  const issue = await findIssue((await issueAt(1)).id, now);
  return issue && isModelStale(issue, "fr");
};
const staleForReaders = async () => (await findAppeal(slug, now, "fr"))?.translation?.isStale;

beforeAll(async () => {
  await acceptHistory(written.author); // the seed was sealed with the secret of another folder
  await (await bringInSample()).accept();
  const { id: issueId } = await issueAt(1);
  await changeAppeal({
    issueId,
    change: (issue) => ({ content: writeAll(issue.content) }),
    ...written,
  });
  await publishIssue({ issueId, publishers: 1, ...written });
}, 30_000);

/** Every list in both languages, and a French text beside them. */
function writeAll(draft: AppealContent): AppealContent {
  const text: FormValues = { title: "Détenue", summary: "Elle est détenue." };
  const all: [PartName, string, FormValues][] = [["text", "fr", text]];
  for (const [part, inEnglish, inFrench] of lists) all.push([part, "en", inEnglish], [part, "fr", inFrench]);
  return all.reduce((content, [part, language, changed]) => {
    const values = { ...parts[part].values(content, keyIn(language)), ...changed };
    return parts[part].apply(content, keyIn(language), values).content;
  }, draft);
}

describe("translations", () => {
  test("are up to date when they are made, and the history knows what they follow", async () => {
    expect(await staleParts()).toEqual([]);
    expect(await staleForReaders()).toBe(false);
    expect(await problems()).toEqual([]);
  });

  test.each(lists)("of the %s are stale until they are saved again", async (part, _, __, changed) => {
    await save(part, "en", changed);
    expect(await staleParts()).toEqual([part]);
    // A model letter is told of where somebody writes with it.
    expect(await staleForReaders()).toBe(part !== "template");
    expect(await staleForWriters()).toBe(part === "asks" || part === "template");
    expect(await problems()).toEqual([]);
    await save(part, "fr", {});
    expect(await staleParts()).toEqual([]);
    expect([await staleForReaders(), await staleForWriters()]).toEqual([false, false]);
    expect(await problems()).toEqual([]);
  });

  // Planted fault: revisions that are no part of a state come back as 0, and all of it counts as up to date.
  test("come back with a state as new or as old as they were in it", async () => {
    for (const [part, inEnglish] of lists) await save(part, "en", inEnglish);
    const all = lists.map(([part]) => part);
    expect(await staleParts()).toEqual(all);
    const db = await database();
    const { id: issueId } = await issueAt(1);
    const stale = await db.publishedState.count({ where: { issueId } });
    for (const part of all) await save(part, "fr", {});
    const back = async (number: number) =>
      expect(await restoreState({ issueId, number, publishers: 2, ...written })).toEqual({ left: [] });
    await back(stale);
    expect(await staleParts()).toEqual(all);
    await back(1);
    expect(await staleParts()).toEqual([]);
    expect(await problems()).toEqual([]);
  });

  test("from before anybody counted are as new as their source", async () => {
    const before = await issueAt(1);
    const { id: issueId, appealId } = before;
    const db = await database();
    const none = { data: { sourceRevision: 0 } };
    await db.askText.updateMany({ where: { ask: { issueId } }, ...none });
    await db.template.updateMany({ where: { issueId }, ...none });
    await db.timelineEntry.updateMany({ where: { appealId }, ...none });
    await db.familyPiece.updateMany({ where: { appealId }, ...none });
    await db.appeal.update({ where: { id: appealId }, data: { timelineRevision: 0, familyRevision: 0 } });
    expect(await staleParts()).toEqual([]);
    await save("asks", "en", asks("A, once more"));
    expect(await staleParts()).toEqual(["asks"]);
  });

  // Planted fault: without the comparison in savePart it is saved, and counts as made from words that nobody looked at.
  test("are not taken for up to date where the source changed while somebody translated", async () => {
    const { id: issueId, content } = await issueAt(1);
    const key = keyIn("fr");
    const stored = parts.timeline.values(content, key);
    const translation = {
      issueId,
      part: "timeline" as const,
      key,
      values: stored,
      seen: fingerprint(stored),
    };
    const translate = (translatedFrom: string) => savePart({ ...written, ...translation, translatedFrom });
    const opened = sourceSeen(content, "timeline", key);
    await save("timeline", "en", event("Taken from the reading room."));
    expect(await translate(opened)).toEqual({ ok: false, refusal: { because: "source" } });
    expect(await staleParts()).toContain("timeline");
    expect(await translate(sourceSeen((await issueAt(1)).content, "timeline", key))).toMatchObject({
      ok: true,
    });
    expect(await staleParts()).not.toContain("timeline");
  });

  // Planted fault: a history without what translations follow does not notice that a mark was wiped away.
  test("whose mark was wiped behind the app's back are found", async () => {
    await acceptHistory(written.author);
    const db = await database();
    const { content } = await issueAt(1);
    const ask = content.asks[0]?.id ?? "";
    const where = { askId_language: { askId: ask, language: "fr" } };
    const { sourceRevision } = await db.askText.findUniqueOrThrow({ where });
    const found = async () => (await problems()).filter((line) => line.includes(ask));
    expect(await found()).toEqual([]);
    await db.askText.update({ where, data: { sourceRevision: 99 } });
    expect(await found()).toEqual([`Ask ${slug}/1/${ask}: sourceRevisions was altered outside the app`]);
    await db.askText.update({ where, data: { sourceRevision } });
    const told = await changesOfRow({ table: "Ask", row: `${slug}/1/${ask}` });
    expect(told.map(({ field }) => field)).toContain("sourceRevisions");
  });
});
