import { beforeAll, describe, expect, test } from "vitest";
import { createNextIssue } from "@/lib/appeals/add-issue.db";
import { allowSending } from "@/lib/appeals/allow-sending.db";
import { changeAppeal } from "@/lib/appeals/change-appeal.db";
import type { AppealContent } from "@/lib/appeals/content";
import { findProblems } from "@/lib/appeals/find-problems.db";
import { extendIssue, publishIssue } from "@/lib/appeals/move-issue.db";
import type { FormValues } from "@/lib/appeals/parts/part-form";
import { type PartName, parts } from "@/lib/appeals/parts/parts";
import { problemsAt } from "@/lib/appeals/publish-problems";
import { restoreState } from "@/lib/appeals/restore-state.db";
import { proposePart, savePart } from "@/lib/appeals/save-part.db";
import { mergeOfficials } from "@/lib/desk/merge-officials.db";
import { verifyHistory } from "@/lib/desk/verify/verify-history.db";
import { database } from "@/lib/ground/db";
import { fingerprint } from "@/lib/history/fingerprint";
import { acceptHistory, recordChange } from "@/lib/history/record-change.db";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import { bringInSample, issueAt, written } from "@/tests/database/harness/sample-appeal";

useFreshDatabase();

const key = { language: "en", officialId: null };
const problems = async () => (await verifyHistory(written.author.historyKey)).problems;
let issueId = "";
let appealId = "";

beforeAll(async () => {
  await acceptHistory(written.author); // the seed was sealed with the secret of another folder
  await (await bringInSample()).accept();
  ({ id: issueId, appealId } = await issueAt(1));
  expect(await publishIssue({ issueId, publishers: 1, ...written })).toMatchObject({ ok: true });
}, 30_000);

const content = async () => (await issueAt(1)).content;

async function typed(part: PartName, values: FormValues) {
  const seen = fingerprint(parts[part].values(await content(), key));
  const stored = parts[part].values(await content(), key);
  return { issueId, part, key, values: { ...stored, ...values }, seen, ...written };
}

/** Every part as somebody empties it. */
const emptied: [PartName, FormValues][] = [
  ["about", { personName: "", country: "" }],
  ["text", { title: "", summary: "" }],
  ["asks", { "asks.id": [], "asks.sheetForm": [], "asks.letterSentence": [] }],
  ["addressees", { "addressees.officialId": [], "addressees.kind": [] }],
  ["issue", { languages: "" }],
  ["issue", { deadline: "2026-11-10" }],
];

describe("a live issue stays complete:", () => {
  // Planted fault: where the door asks what publishing refuses of drafts only, every one of these is saved.
  test.each(emptied)(
    "its part “%s” is refused when emptied, as publishing would refuse it: %o",
    async (part, values) => {
      const before = await content();
      const applied = parts[part].apply(before, key, { ...parts[part].values(before, key), ...values });
      const draft = { ...(await issueAt(1)), content: applied.content };
      const refused = problemsAt(await findProblems({ issue: draft, today: written.today }), { part, key });
      expect(Object.keys(refused)).not.toEqual([]);
      const mistakes = { because: "mistakes", errors: refused };
      expect(await savePart(await typed(part, values))).toEqual({ ok: false, refusal: mistakes });
      expect(await proposePart({ ...(await typed(part, values)), saw: "" }), "nor proposed").toEqual(
        mistakes,
      );
      expect(await content()).toEqual(before);
    },
  );

  test("a draft may be unfinished", async () => {
    const number = await createNextIssue({ slug: (await issueAt(1)).slug, ...written });
    const draft = await issueAt(number ?? 0);
    const none = (one: AppealContent) => ({ content: { ...one, asks: [], addressees: [] } });
    const change = (issue: typeof draft) => none(issue.content);
    expect(await changeAppeal({ issueId: draft.id, change, ...written })).toMatchObject({ ok: true });
    const publish = { issueId: draft.id, publishers: 2, ...written };
    expect(await publishIssue(publish)).toMatchObject({ refusal: { because: "incomplete" } });
  });

  test("one whose date has passed can still be corrected", async () => {
    const later = { ...written, today: "2028-01-01" };
    const summary = "She is held without a charge.";
    expect(await savePart({ ...(await typed("text", { summary })), ...later })).toMatchObject({ ok: true });
  });
});

describe("extending the date", () => {
  const extend = async (deadline: string, before?: string) =>
    extendIssue({ issueId, deadline, before: before ?? (await content()).issue.deadline ?? "", ...written });

  // Planted fault: without the comparison a date goes back from 14 January to 1 December.
  test("takes a later day and refuses an earlier one, the same one, and one that has passed", async () => {
    for (const day of ["2026-12-01", "2027-01-14", "2026-11-21", "2027-02-30"])
      expect(await extend(day), day).toMatchObject({ ok: false, refusal: { because: "mistake" } });
    expect(await extend("2027-02-01", "2026-01-01")).toMatchObject({ refusal: { because: "changed" } });
    expect(await extend("2027-02-01")).toMatchObject({ ok: true });
    expect((await content()).issue.deadline).toBe("2027-02-01");
  });
});

describe("an earlier public state that is put back", () => {
  const putBack = (number: number) => restoreState({ issueId, number, publishers: 1, ...written });

  // Planted fault: a state's own switch undoes an emergency stop.
  test("never allows sending again, and the switch is as the history tells it", async () => {
    expect(await allowSending({ appealId, isAllowed: true, ...written })).toBe(true);
    const db = await database();
    const number = await db.publishedState.count({ where: { issueId } });
    expect(await allowSending({ appealId, isAllowed: false, ...written })).toBe(true);
    expect(await putBack(number)).toEqual({ left: ["sending"] });
    expect((await content()).allowsServerSending).toBe(false);
    expect(await problems()).toEqual([]);
    expect(await allowSending({ appealId: "none", isAllowed: true, ...written })).toBe(false);
  });

  // Planted fault: without the slug in the place of the id, an appeal is "removed outside the app" after every upgrade.
  test("nor is a switch that an older version told under the appeal's id a false alarm", async () => {
    const db = await database();
    const [before, after] = [{ allowsServerSending: false }, { allowsServerSending: true }];
    await db.$transaction(async (tx) => {
      await tx.appeal.update({ where: { id: appealId }, data: after });
      await recordChange(tx, written.author, { table: "Appeal", row: appealId, before, after });
    });
    expect(await problems()).toEqual([]);
    expect(await allowSending({ appealId, isAllowed: false, ...written })).toBe(true);
    expect(await problems()).toEqual([]);
  });

  test("never shows in feeds what is hidden, and brings back no date that has passed", async () => {
    await savePart(await typed("about", { isShownInFeeds: "" }));
    expect(
      await restoreState({ issueId, number: 1, publishers: 1, ...written, today: "2027-01-20" }),
    ).toEqual({
      left: ["feeds", "date"],
    });
    expect(await content()).toMatchObject({ isShownInFeeds: false, issue: { deadline: "2027-02-01" } });
  });

  // Planted fault: a state's own addressees bring an official back who was merged into another entry.
  test("never brings a merged official back", async () => {
    const [from, into] = (await content()).addressees.map(({ officialId }) => officialId);
    const editor = { role: "publisher", publishers: 1 } as const;
    const merge = { fromId: from ?? "", intoId: into ?? "", editor, ...written };
    expect(await mergeOfficials(merge)).toBe("merged");
    const after = (await content()).addressees;
    expect(after).toEqual([{ officialId: into, kind: "to" }]);
    expect(await putBack(1)).toEqual({ left: ["feeds", "retired"] });
    expect((await content()).addressees).toEqual(after);
    expect(await problems()).toEqual([]);
  });
});
