import { describe, expect, test } from "vitest";
import { fromReview } from "@/lib/appeals/import/from-review";
import { reviewOf } from "@/lib/appeals/import/from-sheet";
import type { FormValues } from "@/lib/appeals/parts/part-form";
import { type PartName, parts } from "@/lib/appeals/parts/parts";
import { parseSheet } from "@/lib/sheets/parse-sheet";
import { sampleSheet } from "@/tests/publishing/sample-sheet";
import { asks, event, translatedParts, wording } from "@/tests/publishing/translated-parts";
import { type AppealContent, appealContentSchema } from "./content";
import { isAskStale, isStale } from "./stale";

const reading = parseSheet(sampleSheet());
const { content: asImported } = fromReview(reviewOf(reading, []).values, reading.kind);
const draft = {
  ...asImported,
  asks: asImported.asks.map((ask, at) => ({ ...ask, id: `ask-${at}` })),
};
const english = { language: "en", officialId: null };
const french = { language: "fr", officialId: null };

const ASK_IDS = ["ask-0", "ask-1"];

function save(content: AppealContent, part: PartName, key: typeof english, values: FormValues) {
  return parts[part].apply(content, key, values).content;
}
const untouched = (content: AppealContent, part: PartName, key: typeof english) =>
  save(content, part, key, parts[part].values(content, key));

describe.each(translatedParts(ASK_IDS))("a translation of the %s", (part, inEnglish, inFrench, changed) => {
  const written = save(save(draft, part, english, inEnglish), part, french, inFrench);

  // Planted fault: a revision that grows with every save calls what nobody has changed stale.
  test("is as new as its source until that says something else", () => {
    expect(isStale(written, part, french)).toBe(false);
    expect(isStale(untouched(written, part, english), part, french)).toBe(false);
  });

  // Planted fault: an edited source text that keeps its revision leaves this false.
  test("is stale once the source has changed, and no longer when it is saved again", () => {
    const newer = save(written, part, english, changed);
    expect([isStale(newer, part, french), isStale(newer, part, english)]).toEqual([true, false]);
    const mended = untouched(newer, part, french);
    expect(isStale(mended, part, french)).toBe(false);
    expect(isStale(save(mended, part, english, inEnglish), part, french), "and again").toBe(true);
  });

  test("that was on record before its source was counted is as new as that", () => {
    const counts = /"(?:sourceRevision|timelineRevision|familyRevision)":\d+,?/g;
    const { texts, ...rest } = written;
    const old: unknown = JSON.parse(JSON.stringify(rest).replace(counts, "").replace(/,\}/g, "}"));
    const read = appealContentSchema.parse(Object.assign({}, old, { texts }));
    expect(isStale(read, part, french)).toBe(false);
    expect(isStale(save(read, part, english, changed), part, french)).toBe(true);
  });

  test("follows its own language when that becomes the source, and the old one follows it", () => {
    const turned = { ...written, sourceLanguage: "fr" };
    expect(isStale(turned, part, english)).toBe(false);
    const newer = save(turned, part, french, changed);
    expect([isStale(newer, part, english), isStale(newer, part, french)]).toEqual([true, false]);
  });
});

describe("a stale translation", () => {
  test("of one ask says which one, and a new ask or another order makes none", () => {
    const written = save(
      save(draft, "asks", english, asks("A", ASK_IDS)),
      "asks",
      french,
      asks("En français", ASK_IDS),
    );
    const newer = save(written, "asks", english, asks("A, at once", ASK_IDS));
    expect(newer.asks.map((ask) => isAskStale(newer, ask, "fr"))).toEqual([true, false]);
    const turned = {
      "asks.id": ["ask-1", "ask-0", ""],
      "asks.sheetForm": ["B", "A", "C"],
      "asks.letterSentence": ["B", "A", "C"],
    };
    expect(isStale(save(written, "asks", english, turned), "asks", french)).toBe(false);
  });

  test("of an official's own model letter goes by that official's, not by everybody's", () => {
    const own = (language: string) => ({ language, officialId: "minister" });
    const put = (
      content: AppealContent,
      key: { language: string; officialId: string | null },
      text: string,
    ) => parts.template.apply(content, key, wording(text)).content;
    const alone = put(put(draft, own("fr"), "Madame"), english, "Everybody");
    expect(isStale(alone, "template", own("fr")), "it translates nothing").toBe(false);
    const both = put(put(put(draft, own("en"), "Madam"), own("fr"), "Madame"), english, "Everybody");
    expect(isStale(put(both, english, "All of you"), "template", own("fr"))).toBe(false);
    expect(isStale(put(both, own("en"), "Dear Madam"), "template", own("fr"))).toBe(true);
  });

  // Planted fault: counting by the entries that are there forgets a list that was emptied.
  test("is what remains of a list that its source has taken back", () => {
    const written = save(
      save(draft, "timeline", english, event("Taken.")),
      "timeline",
      french,
      event("Ici."),
    );
    expect(isStale(save(written, "timeline", english, {}), "timeline", french)).toBe(true);
  });
});
