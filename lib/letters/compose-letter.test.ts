import { describe, expect, test } from "vitest";
import type { Official } from "@/lib/officials/official";
import { composeLetter, type LetterMaterial } from "./compose-letter";
import { letterMaterial } from "./letter-material";
import { EMPTY_DRAFT } from "./schema";
import { letterWords } from "./words/letter-words";

const official: Official = {
  id: "office",
  role: "Minister of Libraries",
  name: "Odo Muster",
  organisation: "Ministry of Libraries",
  addressLines: ["1 Practice Street", "Postville 1000"],
  country: "AZ",
  faxes: [],
  emails: [],
  salutations: { en: "Dear Minister", ru: "Уважаемый господин министр!" },
  source: "made up",
  verifiedOn: null,
};
const asks = [
  { id: "one", sentence: "Open the room." },
  { id: "two", sentence: "Cancel the fine." },
];
const draft = {
  ...EMPTY_DRAFT,
  subject: "The room",
  personal: "I am a gardener.",
  body: "First.\n\nSecond.",
  closing: "Thank you.",
  askIds: ["two", "one"],
  name: "Ann Example",
  address: "12 High Street\nLeeds",
  town: "Leeds",
  country: "GB",
};
const compose = ({ language = "en", ...given }: Partial<LetterMaterial> = {}) =>
  composeLetter({ draft, ...letterMaterial({ official, language, asks, day: "2014-11-02" }), ...given });

describe("a composed letter", () => {
  test("puts the official’s own greeting and address round the writer’s words", () => {
    expect(compose()).toMatchObject({
      direction: "ltr",
      addressee: { officialId: "office", role: "Minister of Libraries" },
      placeAndDate: "Leeds, 2 November 2014",
      subject: "The room",
      paragraphs: ["I am a gardener.", "First.", "Second."],
      closing: ["Thank you."],
      signature: ["Ann Example"],
      copies: null,
    });
    expect(compose().salutation).toMatch(/^Dear Minister/);
    expect(compose().addressee.lines).toEqual([
      "Odo Muster",
      "Minister of Libraries",
      "Ministry of Libraries",
      "1 Practice Street",
      "Postville 1000",
      "AZERBAIJAN",
    ]);
  });

  test("holds the asks that were ticked, in the writer’s order, and none that the issue dropped", () => {
    expect(compose().asks).toEqual(["Cancel the fine.", "Open the room."]);
    expect(compose({ draft: { ...draft, askIds: ["gone", "one"] } }).asks).toEqual(["Open the room."]);
    expect(compose({ draft: { ...draft, askIds: [] } }).asks).toEqual([]);
  });

  test("greets in its own language, and still greets in one that the official has no greeting for", () => {
    expect(compose({ language: "ru" }).salutation).toBe("Уважаемый господин министр!");
    expect(compose({ language: "sw" }).salutation).not.toBe("");
  });

  test("in Arabic runs from right to left, its address does not change", () => {
    const arabic = compose({ language: "ar" });
    expect(arabic.direction).toBe("rtl");
    expect(arabic.addressee.lines).toEqual(compose().addressee.lines);
  });

  test("names who gets a copy, and only then", () => {
    expect(compose({ copyNames: ["Embassy of Exampleland"] }).copies).toEqual({
      label: letterWords("en").copy,
      names: ["Embassy of Exampleland"],
    });
  });

  test("names the official's country as the writer's post sorts it, and none within it", () => {
    const lastLine = (country: string) => compose({ draft: { ...draft, country } }).addressee.lines.at(-1);
    expect(lastLine("DE")).toBe("ASERBAIDSCHAN / AZERBAIJAN");
    expect(lastLine("")).toBe("AZERBAIJAN");
    expect(lastLine("AZ")).toBe("Postville 1000");
    for (const odd of ["__proto__", "constructor", "QQ"])
      expect(lastLine(odd), "no country, no line").toBe("Postville 1000");
    expect(compose().sender.at(-1)).toBe("UNITED KINGDOM");
    expect(compose({ draft: { ...draft, country: "AZ" } }).sender.at(-1)).toBe("Leeds");
  });

  test("of an empty draft is a letter all the same, without one empty line", () => {
    const empty = compose({ draft: EMPTY_DRAFT });
    expect([...empty.sender, ...empty.paragraphs, ...empty.closing, ...empty.signature]).toEqual([]);
    expect(empty.placeAndDate).toBe("2 November 2014");
  });
});
