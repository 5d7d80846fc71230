import { describe, expect, test } from "vitest";
import { startLetterSchema } from "./start-schema";

describe("the start of a letter", () => {
  const start = {
    startKey: "a key",
    officialIds: ["x"],
    language: "zh-Hant",
    country: "",
    sectionAskedForIt: "",
  };

  test("takes a key, someone to write to and a language", () => {
    expect(startLetterSchema.parse(start)).toEqual({ ...start, sectionAskedForIt: false });
    expect(startLetterSchema.parse({ ...start, sectionAskedForIt: "yes" }).sectionAskedForIt).toBe(true);
  });

  test.each([
    ["officialIds", []],
    ["officialIds", Array(41).fill("x")],
    ["language", ""],
    ["language", "other"],
    ["language", "en\n"],
  ])("refuses %s %j", (field, value) => {
    const read = startLetterSchema.safeParse({ ...start, [field]: value });
    expect(read.success ? null : read.error.issues.map(({ path }) => path[0])).toEqual([field]);
  });
});
