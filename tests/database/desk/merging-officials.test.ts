import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { changeAppeal } from "@/lib/appeals/change-appeal.db";
import { findIssue } from "@/lib/appeals/find-appeal.db";
import { mergeOfficials } from "@/lib/desk/merge-officials.db";
import { verifyHistory } from "@/lib/desk/verify/verify-history.db";
import { database } from "@/lib/ground/db";
import { acceptHistory } from "@/lib/history/record-change.db";
import { openingDraft } from "@/lib/letters/opening-draft";
import { returnCodeFor } from "@/lib/letters/return-code";
import { beginLetter } from "@/lib/letters/save-letter.db";
import type { DirectoryEntry } from "@/lib/officials/directory-entry";
import { findDirectoryEntry, healthOf, usesOf } from "@/lib/officials/list-officials.db";
import { addOfficial, reportChannel } from "@/lib/officials/save-official.db";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";

useFreshDatabase();

const editor = { role: "publisher", publishers: 1 } as const;

const historyKey = new Uint8Array(32).fill(1);
const author = { coordinatorId: "anna", at: new Date("2026-11-21T12:00:00Z"), historyKey };
const writing = { author, today: "2026-11-21", newId: randomUUID };
const entry: DirectoryEntry = {
  role: "Mayor",
  name: "Ada Example",
  organisation: "",
  represents: null,
  serves: null,
  addressLines: ["1 Example Street"],
  country: "ZZ",
  faxes: [],
  phones: [],
  emails: ["mayor@town.example"],
  salutations: { en: "Dear Mayor" },
  timeZone: "UTC",
  source: "a call",
  verifiedOn: null,
};
const MAYOR = "zz-mayor-of-postville";
const MINISTER = "zz-minister-of-libraries";

beforeAll(() => acceptHistory(author)); // the seed was sealed with the secret of another folder

describe("a duplicate that is merged", () => {
  test("hands over its appeals, letters and reports; what was counted stays, and the history adds up", async () => {
    const db = await database();
    const secret = new Uint8Array(32).fill(3);
    const issue = await findIssue("practice-letter-1", author.at);
    if (!issue) throw new Error("the practice appeal is seeded");
    const begin = (startKey: string, officialIds: string[]) =>
      beginLetter({
        code: returnCodeFor({ startKey, secret }),
        issueId: "practice-letter-1",
        language: "en",
        officialIds,
        draft: openingDraft({ issue, language: "en", seed: startKey }),
        isAfterDate: false,
        now: author.at,
      });
    const same = { ...entry, name: "The same mayor" };
    const { id: twin } = await addOfficial({ entry: same, editor, author });
    const [toOne, toBoth] = [
      await begin("a".repeat(27), [MAYOR]),
      await begin("b".repeat(27), [MAYOR, MINISTER]),
    ];
    for (const letterId of [toOne, toBoth])
      await reportChannel({ letterId, officialId: MAYOR, channel: "post", day: "2026-11-21" });

    expect(await mergeOfficials({ fromId: MAYOR, intoId: twin, editor, ...writing })).toBe("merged");
    expect((await usesOf(twin)).map(({ slug }) => slug)).toEqual(["practice-letter"]);
    expect(await healthOf(twin)).toEqual({ post: 2 });
    expect(await usesOf(MAYOR)).toEqual([]);
    expect((await findDirectoryEntry(MAYOR))?.isRetired).toBe(true);

    // An issue, and a letter, that go to both go to one.
    expect(await mergeOfficials({ fromId: twin, intoId: MINISTER, editor, ...writing })).toBe("merged");
    const officialsOf = async (letterId: string) =>
      (await db.letterOfficial.findMany({ where: { letterId } })).map(({ officialId }) => officialId);
    expect(await officialsOf(toOne)).toEqual([MINISTER]);
    expect(await officialsOf(toBoth)).toEqual([MINISTER]);
    expect((await usesOf(MINISTER)).length).toBe(1);
    expect((await verifyHistory(historyKey)).problems).toEqual([]);
  });

  // Turns red when the merger moves model letters by a way of its own: two stayed, and the history called it false.
  test("leave one model letter in a language, and nothing that the history does not know", async () => {
    const [fromId, intoId] = await Promise.all(
      ["The one who goes", "The one who stays"].map(async (name) => {
        const added = await addOfficial({ entry: { ...entry, name }, editor, author });
        return added.id;
      }),
    );
    const issueId = "practice-letter-1";
    const letterOf = (officialId = "", language = "en") => ({
      ...{ id: randomUUID(), language, officialId, translatedBy: "editor" as const, sourceRevision: 0 },
      blocks: (["subject", "why", "facts", "closing"] as const).map((part) => ({
        ...{ part, variant: 0, text: `I write about the reading room of Postville, ${part}.` },
      })),
    });
    const own = [letterOf(fromId), letterOf(intoId), letterOf(fromId, "fr")];
    const addressees = [fromId ?? "", intoId ?? ""].map((officialId) => ({
      officialId,
      kind: "to" as const,
    }));
    const changed = await changeAppeal({
      ...writing,
      issueId,
      change: ({ content }) => ({
        content: { ...content, addressees, templates: [...content.templates, ...own] },
      }),
    });
    expect(changed).toMatchObject({ ok: true });
    const merge = { fromId: fromId ?? "", intoId: intoId ?? "", editor, ...writing };
    expect(await mergeOfficials(merge)).toBe("merged");
    const db = await database();
    const kept = await db.template.findMany({ where: { issueId, officialId: { not: null } } });
    expect(kept.map(({ officialId, language }) => [officialId, language]).sort()).toEqual([
      [intoId, "en"],
      [intoId, "fr"],
    ]);
    expect((await verifyHistory(historyKey)).problems).toEqual([]);
  });

  test("can't be merged where a live appeal would not be complete any more", async () => {
    const bare = { ...entry, role: "Governor", salutations: {} };
    const { id: intoId } = await addOfficial({ entry: bare, editor, author });
    const db = await database();
    const { officialId: fromId } = await db.addressee.findFirstOrThrow({
      where: { issueId: "practice-letter-1" },
    });
    expect(await mergeOfficials({ fromId, intoId, editor, ...writing })).toEqual({
      incomplete: expect.stringContaining("no salutation"),
    });
    expect((await findDirectoryEntry(fromId))?.isRetired).toBe(false);
  });

  test("can't be merged into itself, into nobody, or twice", async () => {
    for (const [fromId, intoId] of [
      [MINISTER, MINISTER],
      [MINISTER, "nobody"],
      [MAYOR, MINISTER],
    ] as const)
      expect(await mergeOfficials({ fromId, intoId, editor, ...writing })).toBe(false);
  });
});
