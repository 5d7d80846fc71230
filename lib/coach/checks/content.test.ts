import { describe, expect, test } from "vitest";
import type { CoachCheck, CoachInput } from "@/lib/coach/coach-input";
import { coachLetter } from "@/lib/coach/coach-letter";
import { sampleLetter } from "@/lib/coach/measure/sample-letter";

const hintsOf = (input: CoachInput, check: CoachCheck) =>
  coachLetter(input).filter((hint) => hint.check === check);
const levelsOf = (input: CoachInput, check: CoachCheck) => hintsOf(input, check).map((hint) => hint.level);
const body = (text: string) => ({ letter: { body: text } });

describe("names", () => {
  test("are praised once the full name stands somewhere, the family name first or last", () => {
    expect(levelsOf(sampleLetter(), "names")).toEqual(["good"]);
    expect(levelsOf(sampleLetter(body("HERNÁNDEZ Mira is a teacher.")), "names")).toEqual(["good"]);
  });

  test("are asked for where only half of one stands, in a letter whose asks do not hold it either", () => {
    const letter = { body: "I write about Mira.", askSentences: [] };
    expect(hintsOf(sampleLetter({ letter }), "names")[0]?.message).toContain("Mira Hernández");
  });

  test("get their accents back, with the ending that the language adds", () => {
    const [hint] = hintsOf(sampleLetter(body("Mira Hernandez's pupils miss her.")), "names");
    expect(hint?.fix).toMatchObject({ start: 5, end: 14, replacement: "Hernández" });
    const russian = sampleLetter({
      language: "ru",
      ...body("Пишу о судьбе Мары Белкавой."),
      appeal: { personNames: [["Mara Belkova", "Мара Белкова"]] },
    });
    expect(hintsOf(russian, "names").map((found) => found.fix?.replacement)).toEqual(["Белковой"]);
  });

  test("of several people are all needed", () => {
    const appeal = { personNames: ["Mira Hernández", "Ivo Lang"] };
    expect(hintsOf(sampleLetter({ appeal }), "names")[0]?.message).toContain("Ivo Lang");
  });

  test("are left alone when they are the writer's own, another person's or written in another script", () => {
    const own = sampleLetter({
      letter: { name: "Mirta Hernandes", body: "Mirta Hernandes is my name; Mira Hernández is hers." },
    });
    expect(levelsOf(own, "names")).toEqual(["good"]);
    expect(levelsOf(sampleLetter(body("Mira Hernández and Pablo Fernandez teach.")), "names")).toEqual([
      "good",
    ]);
    const georgian = sampleLetter({
      language: "ka",
      letter: { body: "მირა ერნანდესის შესახებ გწერთ", personal: "", askSentences: [] },
    });
    expect(levelsOf(georgian, "names")).toEqual([]);
  });

  test("in Arabic are known behind their prefixes", () => {
    const appeal = { personNames: [["Samira Belkova", "سميرة بلكوفا"]] };
    const letter = { personal: "", body: "أرجو أن يسمح لسميرة بلكوفا بالسفر.", askSentences: [] };
    expect(levelsOf(sampleLetter({ language: "ar", letter, appeal }), "names")).toEqual(["good"]);
  });
});

describe("asks", () => {
  const ask = { id: "travel", sentence: "Please lift the ban.", ticked: true };

  test("are praised when each ticked one is in the letter, however its lines break", () => {
    const letter = { askSentences: [ask], composedText: "Dear President,\nPlease lift\nthe ban.\n" };
    expect(levelsOf(sampleLetter({ letter }), "asks")).toEqual(["good"]);
  });

  test("are hinted at when a ticked one is missing or none is ticked", () => {
    // Planted fault that turns this red: comparing with the unticked ones too.
    const other = { id: "other", sentence: "Please answer.", ticked: false };
    const missing = { askSentences: [ask, other], composedText: "Dear President," };
    expect(hintsOf(sampleLetter({ letter: missing }), "asks").map((hint) => hint.id)).toEqual([
      "asks:letter:travel",
    ]);
    const none = { askSentences: [other], composedText: "Dear President," };
    expect(levelsOf(sampleLetter({ letter: none }), "asks")).toEqual(["hint"]);
    expect(levelsOf(sampleLetter({ letter: { askSentences: [ask] } }), "asks")).toEqual([]);
  });
});

describe("personal words", () => {
  const template = "I am writing about Mira Hernández, a teacher who may not leave her country.";

  test("are missed in a letter of the editors' words alone, unless the appeal does not want any", () => {
    const letter = { personal: "", body: template };
    const appeal = { templateTexts: [template] };
    expect(levelsOf(sampleLetter({ letter, appeal }), "personal")).toEqual(["hint"]);
    expect(
      levelsOf(sampleLetter({ letter, appeal: { ...appeal, wantsOwnWords: false } }), "personal"),
    ).toEqual([]);
  });

  test("are found wherever they stand", () => {
    const letter = { personal: "", body: `${template} My grandmother taught in a village like hers.` };
    expect(levelsOf(sampleLetter({ letter, appeal: { templateTexts: [template] } }), "personal")).toEqual([
      "good",
    ]);
  });
});

describe("the language", () => {
  test("is remarked on where the appeal asks for others, by their names", () => {
    const [hint] = hintsOf(sampleLetter({ appeal: { languagesAsked: ["az", "ru"] } }), "language");
    expect(hint?.message).toContain("Azerbaijani or Russian");
    expect(levelsOf(sampleLetter({ appeal: { languagesAsked: ["az", "own"] } }), "language")).toEqual([]);
  });

  test("is remarked on where the text is in another than the letter, and a region does not matter", () => {
    expect(hintsOf(sampleLetter({ detectedLanguage: "fr" }), "language")[0]?.message).toContain("French");
    expect(levelsOf(sampleLetter({ language: "en-GB", detectedLanguage: "en" }), "language")).toEqual([]);
  });
});

describe("the organisation", () => {
  const organisationNames = ["Amnesty International", "Amnesty", "AI"];

  test("is pointed at as one name where it had better stay out", () => {
    const input = sampleLetter({
      ...body("I belong to Amnesty International."),
      appeal: { namesOrganisation: "no", organisationNames },
    });
    expect(hintsOf(input, "organisation").map((hint) => hint.where)).toEqual([
      { field: "body", start: 12, end: 33 },
    ]);
  });

  test("is asked for where it is wanted, and nothing is said where either is right", () => {
    const appeal = { organisationNames, namesOrganisation: "yes" as const };
    expect(levelsOf(sampleLetter({ appeal }), "organisation")).toEqual(["hint"]);
    expect(levelsOf(sampleLetter({ ...body("I write for Amnesty."), appeal }), "organisation")).toEqual([]);
    expect(
      levelsOf(sampleLetter({ appeal: { ...appeal, namesOrganisation: "either" } }), "organisation"),
    ).toEqual([]);
  });
});
