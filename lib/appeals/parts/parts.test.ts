import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromReview } from "@/lib/appeals/import/from-review";
import { reviewOf } from "@/lib/appeals/import/from-sheet";
import { isStale } from "@/lib/appeals/stale";
import { fingerprint } from "@/lib/history/fingerprint";
import { parseSheet } from "@/lib/sheets/parse-sheet";
import { sampleSheet } from "@/tests/publishing/sample-sheet";
import { moveRow, repeatedNames, rowsOf } from "./part-form";
import { partNames, parts } from "./parts";

const reading = parseSheet(sampleSheet());
const { content } = fromReview(reviewOf(reading, []).values, reading.kind);
const english = { language: "en", officialId: null };
const around = { officials: [{ id: "new:0", label: "Minister" }] };

describe("every part", () => {
  // Planted fault: a field that `values` shows under another name than `apply` reads is lost by saving untouched.
  test.each(partNames)("%s stays the same when it is saved untouched", (name) => {
    const values = parts[name].values(content, english);
    const { content: after, errors } = parts[name].apply(content, english, values);
    expect(errors).toEqual({});
    expect(after).toEqual(content);
  });

  test.each(partNames)("%s shows again what was typed into it", (name) => {
    const form = parts[name].form(content, english, around);
    const lines = fc.stringMatching(/^(?:[A-Za-z]{1,8}(?: [A-Za-z]{1,8}){0,2})?$/);
    const many = new Set(repeatedNames(form));
    const fields = form.fields
      .filter(({ kind }) => kind === "line" || kind === "text")
      .map((field) => field.name);
    fc.assert(
      fc.property(fc.array(lines, { minLength: fields.length, maxLength: fields.length }), (typed) => {
        const stored = parts[name].values(content, english);
        const values = {
          ...stored,
          ...Object.fromEntries(fields.map((field, at) => [field, typed[at] ?? ""])),
        };
        const { content: after } = parts[name].apply(content, english, values);
        const shown = parts[name].values(after, english);
        for (const [at, field] of fields.entries()) expect(shown[field]).toBe(typed[at]);
        expect(Object.keys(shown).every((field) => !many.has(field) || Array.isArray(shown[field]))).toBe(
          true,
        );
      }),
    );
  });

  test.each(partNames)("%s takes any post without throwing", (name) => {
    const anyPost = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string())));
    fc.assert(fc.property(anyPost, (values) => void parts[name].apply(content, english, values)));
  });
});

describe("a translation", () => {
  const french = { language: "fr", officialId: null };
  const typed = { title: "Détenue", summary: "Elle est détenue.", background: "", sensitiveBackground: "" };

  test("is stale once the source text has changed, and no longer when it is saved again", () => {
    const { content: translated } = parts.text.apply(content, french, { ...typed, translatedBy: "editor" });
    const english1 = parts.text.values(translated, english);
    const { content: changed } = parts.text.apply(translated, english, { ...english1, title: "Still held" });
    expect(isStale(changed, "text", { language: "fr", officialId: null })).toBe(true);
    const { content: mended } = parts.text.apply(changed, french, parts.text.values(changed, french));
    expect(isStale(mended, "text", { language: "fr", officialId: null })).toBe(false);
  });

  // Planted fault: news that counts by the appeal's revision is stale as soon as its title is mended.
  test("of the news is stale when the news has changed, and not when the appeal's text has", () => {
    const seen = { newsTitle: "Seen a lawyer", news: "For an hour." };
    const told = parts.news.apply(content, english, seen).content;
    const inFrench = { newsTitle: "Un avocat", news: "Une heure.", translatedBy: "machine" };
    const translated = parts.news.apply(told, french, inFrench).content;
    expect(parts.news.values(translated, french)).toEqual(inFrench);
    const retold = parts.text.apply(translated, english, { ...typed, title: "Still held" }).content;
    expect(isStale(retold, "news", { language: "fr", officialId: null })).toBe(false);
    const newer = parts.news.apply(retold, english, { ...seen, news: "For two hours." }).content;
    expect(isStale(newer, "news", { language: "fr", officialId: null })).toBe(true);
    expect(isStale(newer, "news", { language: "en", officialId: null })).toBe(false);
    const again = parts.news.apply(newer, french, inFrench).content;
    expect(isStale(again, "news", { language: "fr", officialId: null })).toBe(false);
    const silent = parts.news.apply(again, english, { newsTitle: "", news: "" }).content;
    expect(silent.newsTexts, "what nobody tells is told in no language").toEqual([]);
  });

  test("of the news becomes the source when the source language changes, and goes back whole", () => {
    const told = parts.news.apply(content, english, { newsTitle: "Seen a lawyer", news: "" }).content;
    const translated = parts.news.apply(told, french, { newsTitle: "Un avocat", news: "" }).content;
    const about = { ...parts.about.values(translated, english), sourceLanguage: "fr" };
    const turned = parts.about.apply(translated, english, about).content;
    expect([turned.issue.newsTitle, turned.newsTexts.map(({ title }) => title)]).toEqual([
      "Un avocat",
      ["Seen a lawyer"],
    ]);
    const back = parts.about.apply(turned, french, { ...about, sourceLanguage: "en" }).content;
    expect(parts.news.values(back, english).newsTitle).toBe("Seen a lawyer");
    expect(parts.news.values(back, french).newsTitle).toBe("Un avocat");
  });

  test("of the asks fills in those that are there, and adds none", () => {
    const values = { ...parts.asks.values(content, french) };
    values["asks.sheetForm"] = ["Priant de la libérer", "Demandant un avocat", "Encore une"];
    values["asks.id"] = [...[values["asks.id"] ?? []].flat(), ""];
    const { content: after } = parts.asks.apply(content, french, values);
    expect(after.asks).toHaveLength(content.asks.length);
    expect(after.asks.map(({ texts }) => texts.map(({ language }) => language))).toEqual([
      ["en", "fr"],
      ["en", "fr"],
    ]);
  });
});

describe("the rows of a list", () => {
  const rows = {
    name: "l",
    legend: "Row",
    fields: [{ name: "a", label: "A", kind: "line" as const }],
    hidden: ["id"],
  };

  test("change places with everything that belongs to them, and come back the same way", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2 }), fc.nat(), (column, at) => {
        const index = at % (column.length - 1);
        const values = { "l.a": column, "l.id": column.map((_, id) => `${id}`) };
        const down = moveRow(values, { rows, index, by: 1 });
        expect(moveRow(down, { rows, index: index + 1, by: -1 })).toEqual(values);
        expect([down["l.id"]].flat()[index]).toBe(`${index + 1}`);
      }),
    );
  });

  test("have every cell, also where a browser left some out", () => {
    const read = rowsOf({ "l.a": ["x"], "l.id": ["1", "2"] }, "l", ["id", "a"]);
    expect(read.map(({ texts }) => texts)).toEqual([
      { id: "1", a: "x" },
      { id: "2", a: "" },
    ]);
  });

  test("are told apart by their order, and a form is not by the order of its fields", () => {
    expect(fingerprint({ a: ["x", "y"] })).not.toBe(fingerprint({ a: ["y", "x"] }));
    expect(fingerprint({ a: "1", b: "2" })).toBe(fingerprint({ b: "2", a: "1" }));
  });
});
