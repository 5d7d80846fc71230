import { describe, expect, test } from "vitest";
import {
  completeLetterSchema,
  draftFieldNames,
  draftLetterSchema,
  EMPTY_DRAFT,
  isNeeded,
  LONGEST_BODY,
  readSealedDraft,
} from "./schema";

const whole = {
  ...EMPTY_DRAFT,
  subject: "The room",
  body: "Please open it.",
  name: "Ann",
  address: "12 High Street",
  country: "GB",
};
/** The first message of each field. */
function fieldErrors({ issues }: { issues: { path: PropertyKey[]; message: string }[] }) {
  return Object.fromEntries(issues.toReversed().map(({ path, message }) => [String(path[0]), message]));
}
const errorsOf = (values: unknown) => {
  const read = completeLetterSchema(false).safeParse(values);
  return read.success ? {} : fieldErrors(read.error);
};

describe("a draft", () => {
  test("may be empty, and a finished letter may not", () => {
    expect(draftLetterSchema.safeParse(EMPTY_DRAFT).success).toBe(true);
    expect(Object.keys(errorsOf(EMPTY_DRAFT)).toSorted()).toEqual([
      "address",
      "body",
      "country",
      "name",
      "subject",
    ]);
    expect(errorsOf(whole)).toEqual({});
  });

  test("may be as long as its limit and not one character longer, whatever it is written in", () => {
    for (const character of ["a", "Ж", "字"]) {
      const body = character.repeat(LONGEST_BODY);
      expect(draftLetterSchema.safeParse({ ...whole, body }).success).toBe(true);
      expect(draftLetterSchema.safeParse({ ...whole, body: `${body}a` }).success).toBe(false);
    }
  });

  test("is measured after cleaning: blanks at the ends and line ends of forms cost nothing", () => {
    const body = `${`${"a".repeat(99)}\r\n`.repeat(LONGEST_BODY / 100 - 1)}${"a".repeat(100)}   `;
    expect(draftLetterSchema.safeParse({ ...whole, body }).success).toBe(true);
  });

  // Planted fault: without the limit 4,000 paragraphs of one letter (12 kB) took half a minute to set.
  test("has no more paragraphs than two pages have lines, with or without empty lines between them", () => {
    const isFine = (body: string) => draftLetterSchema.safeParse({ ...whole, body }).success;
    expect(isFine("a\n\n".repeat(200))).toBe(true);
    expect(isFine("a\n".repeat(201))).toBe(false);
    expect(errorsOf({ ...whole, closing: "a\r\n".repeat(51) })).toEqual({
      closing: "Keep the closing lines to 50 paragraphs: put some of the lines together",
    });
  });

  test("is not finished by blanks", () => {
    expect(errorsOf({ ...whole, name: " \u0000 ", body: "\n\n" })).toEqual({
      name: "Enter your name",
      body: "Write your letter",
    });
  });

  test("holds each ask once, however often it was posted", () => {
    expect(draftLetterSchema.parse({ ...whole, askIds: ["a", "b", "a"] }).askIds).toEqual(["a", "b"]);
  });

  test("has a country that exists, or none yet", () => {
    for (const country of ["QQ", "gb", "SU", "__proto__", "GBR"])
      expect(errorsOf({ ...whole, country })).toHaveProperty("country");
    expect(draftLetterSchema.safeParse({ ...whole, country: "" }).success).toBe(true);
  });
});

describe("the text under the seal", () => {
  test("gives every draft back as it was", () => {
    const draft = draftLetterSchema.parse({
      ...whole,
      signsAs: "group",
      askIds: ["a"],
      embassy: "Embassy\n1 St",
    });
    expect(readSealedDraft(JSON.stringify(draft))).toEqual(draft);
  });

  // Planted fault: a field that is in the form's schema and not in the sealed one is lost at every save.
  test("of an older letter is read with the fields that came later left empty", () => {
    for (const field of draftFieldNames) {
      const { [field]: _later, ...older } = { ...EMPTY_DRAFT, body: "Words." };
      const expected = { ...EMPTY_DRAFT, ...older };
      expect(readSealedDraft(JSON.stringify(older))).toEqual(expected);
    }
  });
});

test("where caution is advised a town is needed and an address is not", () => {
  const cautious = completeLetterSchema(true).safeParse({ ...whole, address: "", town: "" });
  expect(cautious.success ? {} : fieldErrors(cautious.error)).toEqual({ town: "Enter your town" });
  expect([isNeeded("address", true), isNeeded("address", false), isNeeded("town", true)]).toEqual([
    false,
    true,
    true,
  ]);
});
