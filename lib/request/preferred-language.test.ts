import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { preferredLanguage } from "./preferred-language";

const ours = ["en", "fr", "ar"];

describe("the language a browser asks for", () => {
  test.each([
    ["fr", "fr"],
    ["de, fr;q=0.8, en;q=0.9", "en"],
    ["fr-CA;q=0.5, ar-EG", "ar"],
    ["AR", "ar"],
    ["fr;q=0, en;q=0.1", "en"],
    ["en, fr", "en"],
    ["de", null],
    ["*", null],
    ["", null],
    [null, null],
  ])("%s is %s among those there are", (header, expected) => {
    expect(preferredLanguage(header, ours)).toBe(expected);
  });

  test("is one of ours or none, whatever a browser sends", () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect([...ours, null]).toContain(preferredLanguage(header, ours));
      }),
    );
  });
});
