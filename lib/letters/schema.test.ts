import { describe, expect, test } from "vitest";
import { EMPTY_DRAFT } from "./opening-draft";
import { draftLetterSchema, finishedLetterSchema, LONGEST_BODY, startLetterSchema } from "./schema";

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
  const read = finishedLetterSchema.safeParse(values);
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
    const body = `${"a\r\n".repeat(LONGEST_BODY / 2 - 1)}ab   `;
    expect(draftLetterSchema.safeParse({ ...whole, body }).success).toBe(true);
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

describe("the start of a letter", () => {
  const start = {
    startKey: "a".repeat(27),
    officialIds: ["x"],
    language: "zh-Hant",
    country: "",
    sectionAskedForIt: "",
  };

  test("takes a key of our making, someone to write to and a language", () => {
    expect(startLetterSchema.parse(start)).toEqual({ ...start, sectionAskedForIt: false });
    expect(startLetterSchema.parse({ ...start, sectionAskedForIt: "yes" }).sectionAskedForIt).toBe(true);
  });

  test.each([
    ["startKey", "a".repeat(26)],
    ["startKey", `${"a".repeat(26)}'`],
    ["officialIds", []],
    ["officialIds", Array(41).fill("x")],
    ["language", ""],
    ["language", "other"],
    ["language", "en\n"],
  ])("refuses %s %j", (field, value) => {
    const read = startLetterSchema.safeParse({ ...start, [field]: value });
    expect(read.success ? null : Object.keys(fieldErrors(read.error))).toEqual([field]);
  });
});
