import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparedUnits, countOwnUnits, hasOwnWords, modelShingles, textSimilarity } from "./text-similarity";

const model =
  "I am writing about a teacher who may not leave her country. I ask you to lift the ban and to let me know what was done.";

describe("textSimilarity", () => {
  test("is one for the same text, whatever its case, accents and spaces", () => {
    const text = model.toUpperCase().replaceAll(" ", "\n");
    expect(textSimilarity({ text, model, language: "en" })).toEqual({ textInModel: 1, modelInText: 1 });
  });

  test("is nothing for another text, and for an empty one", () => {
    expect(textSimilarity({ text: "My own words, from the heart.", model, language: "en" }).textInModel).toBe(
      0,
    );
    expect(textSimilarity({ text: "", model, language: "en" })).toEqual({ textInModel: 0, modelInText: 0 });
  });

  test("keeps the model whole when a sentence is added", () => {
    const { textInModel, modelInText } = textSimilarity({
      text: `${model} I am a nurse in Leeds.`,
      model,
      language: "en",
    });
    expect(modelInText).toBe(1);
    expect(textInModel).toBeGreaterThan(0.7);
    expect(textInModel).toBeLessThan(1);
  });

  test("compares characters where no spaces are written", () => {
    expect(textSimilarity({ text: "我写信给您", model: "我写信给您。", language: "zh" }).textInModel).toBe(1);
  });

  test("stays between none and all for any two texts", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
        const { textInModel, modelInText } = textSimilarity({ text: a, model: b, language: "en" });
        expect(Math.min(textInModel, modelInText)).toBeGreaterThanOrEqual(0);
        expect(Math.max(textInModel, modelInText)).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("own words", () => {
  const models = modelShingles([model], "en");
  const units = (text: string, language = "en") => comparedUnits(text, language);

  test("are those in no run of four that the model has", () => {
    expect(countOwnUnits(units(model), models)).toBe(0);
    expect(countOwnUnits(units(`${model} I am a nurse in Leeds.`), models)).toBe(6);
    expect(countOwnUnits(units("Truly"), models)).toBe(1);
  });

  test("make a letter personal from a short sentence on", () => {
    expect(hasOwnWords([units(model), units("I am a nurse in Leeds.")], models, "en")).toBe(true);
    expect(hasOwnWords([units(model), units("Many thanks.")], models, "en")).toBe(false);
    expect(hasOwnWords([units("我是利兹的一名护士和母亲。", "zh")], new Set(), "zh")).toBe(true);
  });
});
