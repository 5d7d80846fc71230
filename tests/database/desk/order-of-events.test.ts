import { expect, test } from "vitest";
import { changeAppeal } from "@/lib/appeals/change-appeal.db";
import { findAppealOnTrial } from "@/lib/appeals/find-appeal.db";
import { parts } from "@/lib/appeals/parts/parts";
import { useFreshDatabase } from "@/tests/database/harness/fresh-database";
import { bringInSample, issueAt, now, written } from "@/tests/database/harness/sample-appeal";

useFreshDatabase();

// Planted fault: random ids shuffle the events of a day whenever anything is saved, and forms that are open conflict.
test("the events of one day keep the order in which they were written", async () => {
  const key = { language: "en", officialId: null };
  const texts = ["Searched.", "Taken.", "Moved.", "Asked.", "Seen.", "Held."];
  const day = texts.map(() => "2026-11-09");
  const values = { "timeline.day": day, "timeline.text": texts, "timeline.source": texts };
  await (await bringInSample()).accept();
  const { id: issueId } = await issueAt(1);
  for (const given of [values, null])
    await changeAppeal({
      issueId,
      change: ({ content }) => (given ? parts.timeline.apply(content, key, given) : { content }),
      ...written,
    });
  expect(parts.timeline.values((await issueAt(1)).content, key)).toEqual(values);
  expect((await findAppealOnTrial(issueId, now))?.timeline.map(({ text }) => text)).toEqual(texts);
});
