import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { directedLine } from "./directed-line";
import { readTag, scriptSetting } from "./script-setting";

describe("how a language is set", () => {
  test("puts its own script's face first", () => {
    const first = (language: string) => scriptSetting(language).fonts[0]?.name;
    expect(["en", "ru", "ar", "ckb", "he", "ka", "hi"].map(first)).toEqual([
      "Noto Serif",
      "Noto Serif",
      "Amiri",
      "Amiri",
      "Noto Serif Hebrew",
      "Noto Sans Georgian",
      "Noto Sans Devanagari",
    ]);
    expect(scriptSetting("zh-Hant").fonts.map(({ name }) => name)).toContain("Noto Sans TC");
  });

  test("tells Azerbaijani in Arabic letters from Azerbaijani in Latin ones", () => {
    expect(scriptSetting("az-Arab").fonts[0]?.name).toBe("Amiri");
    expect(scriptSetting("az").fonts[0]?.name).toBe("Noto Serif");
  });

  test("hyphenates where there are patterns and long words", () => {
    expect(["fr", "de", "ru", "ka"].every((language) => scriptSetting(language).hyphenates)).toBe(true);
    expect(["en", "az", "ar", "zh", "vi"].some((language) => scriptSetting(language).hyphenates)).toBe(false);
    expect(scriptSetting("en-GB").hyphenatesLongWords).toBe(true);
    expect(scriptSetting("az").hyphenatesLongWords).toBe(false);
  });

  test("takes any tag, however wrong", () => {
    for (const tag of ["", "und", "x-private", "toolonglanguage", "en_GB", "\u0000"]) {
      expect(readTag(tag)).toEqual({ primary: "en", region: null, script: "Latn" });
    }
    expect(readTag("pt-BR")).toMatchObject({ primary: "pt", region: "BR" });
    expect(readTag("es-419").region).toBeNull();
  });

  // Planted fault: renaming a family in everyFace leaves its script to whatever font happens to stand in.
  test("names only faces that lie in assets/fonts, besides those one may add", () => {
    const files = readdirSync("assets/fonts").map((name) => name.split("-")[0]);
    for (const { name } of scriptSetting("en").fonts) expect(files).toContain(name.replaceAll(" ", ""));
  });
});

describe("a line's direction", () => {
  test("is that of its first letter, whatever digits come before", () => {
    expect(directedLine("12 rue des Lilas").rtl).toBe(false);
    expect(directedLine("12 شارع النيل").rtl).toBe(true);
    expect(directedLine("(ליאת)").rtl).toBe(true);
    expect(directedLine("00 994 12").rtl).toBe(false);
  });
});
