import { beforeAll, describe, expect, test } from "vitest";
import { publishIssue } from "@/lib/appeals/move-issue.db";
import type { FormValues } from "@/lib/appeals/parts/part-form";
import { parts } from "@/lib/appeals/parts/parts";
import { declinePart, proposePart } from "@/lib/appeals/save-part.db";
import { changesOfRow } from "@/lib/desk/history/list-changes.db";
import { verifyHistory } from "@/lib/desk/verify/verify-history.db";
import { database } from "@/lib/ground/db";
import { fingerprint } from "@/lib/history/fingerprint";
import { acceptHistory } from "@/lib/history/record-change.db";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import { bringInSample, issueAt, now, written } from "@/tests/database/harness/sample-appeal";

useFreshDatabase();

const key = { language: "en", officialId: null };
const name = "asks|en|";
const byBen = { ...written, author: { ...written.author, coordinatorId: "ben" } };
const problems = async () => (await verifyHistory(written.author.historyKey)).problems;
let issueId = "";
let wanted: FormValues = {};

beforeAll(async () => {
  await acceptHistory(written.author); // the seed was sealed with the secret of another folder
  await (await bringInSample()).accept();
  const issue = await issueAt(1);
  issueId = issue.id;
  await publishIssue({ issueId, publishers: 1, ...written });
  const stored = parts.asks.values(issue.content, key);
  wanted = { ...stored, "asks.letterSentence": ["I urge her release.", ""] };
  const proposal = {
    issueId,
    part: "asks" as const,
    key,
    values: wanted,
    seen: fingerprint(stored),
    saw: "",
  };
  expect(await proposePart({ ...proposal, ...written })).toBe("proposed");
}, 30_000);

/** What is found while a waiting change stands there as somebody has left it behind the app's back. */
async function foundWith(values: FormValues): Promise<string[]> {
  const db = await database();
  const where = { issueId_part: { issueId, part: name } };
  await db.proposal.update({ where, data: { values } });
  const found = await problems();
  await db.proposal.update({ where, data: { values: wanted } });
  return found;
}

// Planted fault: where waiting changes are not compared, somebody agrees to words that nobody has proposed.
describe("a change to an appeal that waits", () => {
  const altered = () => [`Proposal ${issueId}/${name}: asks.letterSentence was altered outside the app`];

  test("is as the history tells it, and so is the proposal to publish", async () => {
    expect(await problems()).toEqual([]);
    const { accept } = await bringInSample({ isFollowUp: true });
    await accept();
    await publishIssue({ issueId: (await issueAt(2)).id, publishers: 2, ...written });
    expect((await issueAt(2)).stage).toBe("proposed");
    expect(await problems()).toEqual([]);
  });

  test("is missed nowhere: other words, and a field that is gone", async () => {
    expect(await foundWith({ ...wanted, "asks.letterSentence": ["I urge nothing.", ""] })).toEqual(altered());
    const { "asks.letterSentence": _, ...without } = wanted;
    expect(await foundWith(without)).toEqual(altered());
    expect(await problems()).toEqual([]);
  });

  test("is found where it was put in or taken away", async () => {
    const db = await database();
    const where = { issueId_part: { issueId, part: name } };
    const { values: _, ...row } = await db.proposal.findUniqueOrThrow({ where });
    await db.proposal.create({ data: { ...row, part: "text|fr|", values: { title: "Libre" } } });
    expect(await problems()).toEqual([`Proposal ${issueId}/text|fr| was put in outside the app`]);
    await db.proposal.delete({ where: { issueId_part: { issueId, part: "text|fr|" } } });
    await db.proposal.delete({ where });
    expect(await problems()).toEqual([`Proposal ${issueId}/${name} was removed outside the app`]);
    await db.proposal.create({ data: { ...row, values: wanted } });
    const which = { issueId, name, saw: now.toISOString(), onlyBy: null };
    expect(await declinePart({ ...which, author: written.author })).toBe("declined");
    expect(await problems(), "one that was declined has gone by the app").toEqual([]);
  });

  // Planted fault: a proposal that any newer one replaces loses the first editor's words without a sign.
  test("stays as one editor proposed it until another one has seen it", async () => {
    const stored = parts.text.values((await issueAt(1)).content, key);
    const propose = (title: string, who: typeof written, saw = "") => {
      const values = { ...stored, title };
      return proposePart({
        issueId,
        part: "text",
        key,
        values,
        seen: fingerprint(stored),
        saw,
        ...who,
      });
    };
    expect(await propose("Anna's title", written)).toBe("proposed");
    expect(await propose("Anna's other title", written), "one's own").toBe("proposed");
    expect(await propose("Ben's title", byBen)).toMatchObject({
      because: "waiting",
      theirs: { title: "Anna's other title" },
    });
    expect(await propose("Ben's title", byBen, now.toISOString())).toBe("proposed");
    const old = { ...stored, title: "What stood there once" };
    const late = { issueId, part: "text" as const, key, values: old, seen: fingerprint(old), saw: "" };
    expect(await proposePart({ ...late, ...written })).toMatchObject({ because: "conflict" });
    const waiting = { issueId, name: "text|en|", onlyBy: null, author: written.author };
    expect(await declinePart({ ...waiting, saw: "" }), "another one").toBe("renewed");
    expect(await declinePart({ ...waiting, saw: now.toISOString() })).toBe("declined");
    const told = await changesOfRow({ table: "Proposal", row: `${issueId}/text|en|` });
    expect(told.filter(({ field }) => field === "title").map(({ after }) => after)).toEqual([
      '"Anna\'s title"',
      '"Anna\'s other title"',
      '"Ben\'s title"',
      null,
    ]);
  });
});
