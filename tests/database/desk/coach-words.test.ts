import { beforeAll, expect, test } from "vitest";
import {
  findWordsChange,
  findWordsWithRevision,
  listWordsChanges,
} from "@/lib/desk/coach-words/find-words-change.db";
import { saveCoachWords } from "@/lib/desk/coach-words/save-coach-words.db";
import type { ChangedLists, WordListName } from "@/lib/desk/coach-words/word-lists";
import { wordsOf } from "@/lib/desk/coach-words/words-language";
import { HOST } from "@/lib/desk/coordinator";
import { changesOfRow } from "@/lib/desk/history/list-changes.db";
import { verifyHistory } from "@/lib/desk/verify/verify-history.db";
import { database } from "@/lib/ground/db";
import { acceptHistory } from "@/lib/history/record-change.db";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";

useFreshDatabase();

const historyKey = new Uint8Array(32).fill(1);
const author = { coordinatorId: HOST, at: new Date("2026-11-21T12:00:00Z"), historyKey };
let names: WordListName[] = [];

const save = (lists: ChangedLists, opened: ChangedLists) =>
  saveCoachWords({ language: "en", names, lists, opened, author });
const problems = async () => (await verifyHistory(historyKey)).problems;

beforeAll(async () => {
  await acceptHistory(author); // the seed was sealed with the secret of another folder
  names = (await wordsOf("en", {})).names;
});

test("a section that changes nothing stores nothing and tells nothing", async () => {
  expect(await findWordsChange("en-GB")).toEqual({});
  expect(await save({}, {})).toEqual({ isSaved: true });
  expect(await listWordsChanges()).toEqual([]);
  expect(await changesOfRow({ table: "CoachWords", row: "en" })).toEqual([]);
});

test("what a section adds and leaves out is found for its language and told list by list", async () => {
  const lists = { "insult find": ["numbskull*", "-liar"], titles: ["Alderman"] };
  expect(await save(lists, {})).toEqual({ isSaved: true });
  const change = { insult: { find: ["numbskull*", "-liar"] }, titles: ["Alderman"] };
  expect(await findWordsChange("en-GB")).toEqual(change);
  expect(await findWordsChange("ru")).toEqual({});
  expect(await listWordsChanges()).toEqual([{ language: "en", change }]);
  await save({ titles: ["Alderman"] }, lists);
  const told = await changesOfRow({ table: "CoachWords", row: "en" });
  expect(told.map(({ field, before, after }) => [field, before, after])).toEqual([
    ["insult find", null, '["numbskull*","-liar"]'],
    ["titles", null, '["Alderman"]'],
    ["insult find", '["numbskull*","-liar"]', null],
  ]);
});

test("two people who change different lists both keep theirs; of the same list, the second is asked", async () => {
  const opened = { titles: ["Alderman"] };
  await save({ ...opened, shouted: ["BASTA"] }, opened);
  expect(await save({ ...opened, valedictions: ["toodle-oo"] }, opened)).toEqual({ isSaved: true });
  expect(await findWordsChange("en")).toEqual({ ...opened, shouted: ["BASTA"], valedictions: ["toodle-oo"] });
  const refused = await save({ titles: ["Alderman", "Bailiff"], shouted: ["ENOUGH"] }, opened);
  expect(refused).toMatchObject({ isSaved: false, conflicts: [{ field: "shouted", theirs: '["BASTA"]' }] });
  expect(await findWordsChange("en")).toMatchObject({ titles: ["Alderman"] });
});

// Planted fault: leaving CoachWords out of the rows that are verified finds neither of the two.
test("a list that was altered or emptied behind the app's back is found", async () => {
  expect(await problems()).toEqual([]);
  const db = await database();
  const { change } = await findWordsWithRevision("en");
  const put = (lists: object) => db.coachWords.update({ where: { language: "en" }, data: { lists } });
  await put({ ...change, insult: { find: ["friend"] } });
  expect(await problems()).toEqual(["CoachWords en: insult find was altered outside the app"]);
  await put({ ...change, titles: [] });
  expect(await problems()).toEqual(["CoachWords en: titles was altered outside the app"]);
  await put(change);
  expect(await problems()).toEqual([]);
});
