import { describe, expect, test } from "vitest";
import { inLanguage } from "./in-language";

const english = {
  language: "en",
  title: "Held",
  summary: "She is held.",
  background: "",
  sensitiveBackground: "",
  translatedBy: "editor" as const,
  sourceRevision: 2,
};
const french = { ...english, language: "fr", title: "Détenue", summary: "Elle est détenue." };
const news = { newsTitle: "Moved", news: "She was moved.", newsRevision: 3, newsTexts: [] };
const frenchNews = {
  language: "fr",
  title: "Transférée",
  text: "Elle a été transférée.",
  translatedBy: "editor" as const,
  sourceRevision: 3,
};
const appeal = {
  sourceLanguage: "en",
  revision: 2,
  texts: [french, english],
  timelineRevision: 1,
  timeline: [
    { language: "en", day: "2026-11-09", text: "Taken.", sourceRevision: 1 },
    { language: "en", day: "2027-01-01", text: "Not yet.", sourceRevision: 1 },
  ],
  familyRevision: 0,
  familyPieces: [],
  asks: [],
  news: { ...news, newsTexts: [frenchNews] },
};
const today = "2026-11-22";
const read = (wanted: string | null, changed = {}) =>
  inLanguage({ ...appeal, ...changed }, { wanted, today });

describe("an appeal", () => {
  test("speaks the reader's language with its news, and says which part is in another", () => {
    const told = read("fr");
    expect(told?.text.title).toBe("Détenue");
    expect(told?.news).toEqual({ language: "fr", title: "Transférée", text: "Elle a été transférée." });
    expect(told?.timeline.map(({ language, text }) => `${language} ${text}`)).toEqual(["en Taken."]);
    expect(told?.readable).toEqual(["en", "fr"]);
    expect(told?.translation).toEqual({ translatedBy: "editor", isStale: false });
  });

  test("speaks its own to everybody else, and in an unfinished translation", () => {
    for (const wanted of [null, "de", "constructor"]) expect(read(wanted)?.text.title).toBe("Held");
    const unfinished = read("fr", { texts: [english, { ...french, summary: "" }] });
    expect([unfinished?.text.language, unfinished?.readable]).toEqual(["en", ["en"]]);
    expect(read(null)?.translation).toBeNull();
    expect(read(null, { texts: [] })).toBeNull();
  });

  // Planted fault: the translation's own empty field leaves a heading over nothing.
  test("tells the background in the source language where only that is not translated", () => {
    const source = { ...english, background: "In 2012 she was threatened." };
    const told = (own: object) => read("fr", { texts: [source, { ...french, ...own }] })?.background;
    expect(told({})).toMatchObject({ language: "en", background: "In 2012 she was threatened." });
    expect(told({ background: "En 2012." })).toMatchObject({ language: "fr", background: "En 2012." });
    expect(told({ sensitiveBackground: "Intime." })).toMatchObject({ language: "fr", background: "" });
  });

  // Planted fault: a comparison that leaves the news out calls an old headline up to date.
  test("says when the text or the news has changed since its translation", () => {
    expect(read("fr", { revision: 3 })?.translation?.isStale).toBe(true);
    const newer = { ...appeal.news, newsRevision: 4 };
    expect(read("fr", { news: newer })?.translation?.isStale).toBe(true);
  });

  // Planted fault: a list that is left out of the comparison is told as if it were up to date.
  test("says the same of asks, events and the family's pieces that are read in the translation alone", () => {
    const inFrench = (sourceRevision: number) => ({ language: "fr", day: "2026-11-09", sourceRevision });
    const asks = [{ texts: [{ language: "en", sourceRevision: 1 }, inFrench(0)] }];
    for (const older of [
      { asks },
      { timeline: [inFrench(0)] },
      { familyRevision: 3, familyPieces: [inFrench(2)] },
    ]) {
      expect(read("fr", older)?.translation?.isStale, JSON.stringify(older)).toBe(true);
      expect(read(null, older)?.translation).toBeNull();
    }
    expect(read("fr", { timeline: [inFrench(1)] })?.translation?.isStale).toBe(false);
    expect(read("fr", { timelineRevision: 9 })?.translation?.isStale, "it is read in English").toBe(false);
  });

  test("tells news that came in another language alone to everybody, and none where there is none", () => {
    const foreign = { ...appeal.news, newsTitle: "", news: "" };
    expect(read(null, { news: foreign })?.news?.language).toBe("fr");
    expect(read("fr", { news })?.news?.language).toBe("en");
    expect(read("fr", { news: { ...foreign, newsTexts: [] } })?.news).toBeNull();
  });
});
