import { beforeAll, describe, expect, test } from "vitest";
import { createNextIssue } from "@/lib/appeals/add-issue.db";
import { findAppeal, findAppealOnTrial } from "@/lib/appeals/find-appeal.db";
import { publishIssue } from "@/lib/appeals/move-issue.db";
import type { FormValues } from "@/lib/appeals/parts/part-form";
import { parts } from "@/lib/appeals/parts/parts";
import { restoreState } from "@/lib/appeals/restore-state.db";
import { savePart } from "@/lib/appeals/save-part.db";
import { changesOfRow } from "@/lib/desk/history/list-changes.db";
import { verifyHistory } from "@/lib/desk/verify/verify-history.db";
import { database } from "@/lib/ground/db";
import { fingerprint } from "@/lib/history/fingerprint";
import { acceptHistory } from "@/lib/history/record-change.db";
import { useFreshDatabase } from "./harness/fresh-database";
import { bringInSample, issueAt, now, slug, written } from "./harness/sample-appeal";

useFreshDatabase();

const key = { language: "en", officialId: null };

beforeAll(async () => {
  await acceptHistory(written.author); // the seed was sealed with the secret of another folder
  await (await bringInSample()).accept();
  await (await bringInSample({ isFollowUp: true })).accept();
});

describe("the news of an issue", () => {
  test("is read in every language it is translated into, and translations come back with a state", async () => {
    const { id: issueId } = await issueAt(2);
    const french = { language: "fr", officialId: null };
    const write = async (name: "text" | "news", values: FormValues, at = key) => {
      const seen = fingerprint(parts[name].values((await issueAt(2)).content, at));
      return savePart({ ...written, issueId, part: name, key: at, values, seen });
    };
    await write("text", { title: "Détenue", summary: "Elle est détenue." }, french);
    await write("news", { newsTitle: "Un avocat", news: "Une heure." }, french);
    await publishIssue({ issueId, publishers: 1, ...written });
    const told = async (language: string) => (await findAppeal(slug, now, language))?.news?.title;
    expect([await told("fr"), await told("de")]).toEqual(["Un avocat", "Librarian held without charge"]);
    expect((await findAppealOnTrial(issueId, now, "fr"))?.news?.language).toBe("fr");

    await write("news", { newsTitle: "Moved", news: "To Chisinau." });
    expect((await findAppeal(slug, now, "fr"))?.translation).toMatchObject({ isStale: true });
    await write("news", {}, french);
    expect(await told("fr"), "an emptied translation gives way to the source").toBe("Moved");
    // Planted fault: a content without its newsTexts comes back in one language only.
    expect(await restoreState({ issueId, number: 1, publishers: 2, ...written })).toEqual({ left: [] });
    expect(await told("fr")).toBe("Un avocat");
    expect((await findAppeal(slug, now, "fr"))?.translation).toMatchObject({ isStale: false });
    const changes = await changesOfRow({ table: "NewsText", row: `${slug}/2/fr` });
    expect(changes.filter(({ field }) => field === "title").map(({ after }) => after)).toEqual([
      '"Un avocat"',
      null,
      '"Un avocat"',
    ]);
    await createNextIssue({ slug, ...written });
    expect((await issueAt(3)).content.newsTexts, "the next issue tells its own").toEqual([]);
  });

  test("is compared with the history: a translation altered behind the app's back is found", async () => {
    const { historyKey } = written.author;
    expect((await verifyHistory(historyKey)).problems).toEqual([]);
    const db = await database();
    const where = { issueId_language: { issueId: (await issueAt(2)).id, language: "fr" } };
    await db.newsText.update({ where, data: { text: "Elle est libre." } });
    const row = `${slug}/2/fr`;
    expect((await verifyHistory(historyKey)).problems).toEqual([
      `NewsText ${row}: text was altered outside the app`,
    ]);
    await db.newsText.update({ where, data: { text: "Une heure." } });
  });

  test("of a follow-up in another language stands beside the appeal's own", async () => {
    const { accept } = await bringInSample({ isFollowUp: true, language: "ro" });
    expect(await accept()).toEqual({ slug, number: 4 });
    const { content } = await issueAt(4);
    expect([content.issue.newsTitle, content.newsTexts.map(({ language }) => language)]).toEqual([
      "",
      ["ro"],
    ]);
    const { id } = await issueAt(4);
    expect((await findAppealOnTrial(id, now))?.news?.language, "better than nothing").toBe("ro");
  });
});
