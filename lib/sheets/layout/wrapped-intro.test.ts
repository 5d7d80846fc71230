import { describe, expect, test } from "vitest";
import { parseSheet } from "@/lib/sheets/parse-sheet";
import type { Line } from "@/lib/sheets/text/line";
import { joinWrappedIntros } from "./wrapped-intro";

const linesOf = (...texts: string[]): Line[] => texts.map((text, at) => ({ number: at + 1, text, gap: 0 }));
const textsOf = (lines: readonly Line[]): string[] => lines.map((line) => line.text);

describe("lead-ins that break before their last word", () => {
  // Red when the word is left where it stands: it is a heading for languages then and ends the asks.
  test.each([
    ["RECOMMENDED ACTION: Please send faxes in Thai or in your own", "language:", "- urging a fair trial"],
    ["Escriban inmediatamente, en español o en su propio", "idioma:", "- pidiendo un juicio justo"],
    [
      "ACTION RECOMMANDÉE : Écrivez en russe ou dans votre propre",
      "langue :",
      "- demandez un procès équitable",
    ],
    [
      "Bitte schreiben Sie sofort auf Englisch oder in Ihrer eigenen",
      "Sprache:",
      "- fordern Sie ein faires Verfahren",
    ],
  ])("%s / %s leads to its list", (intro, word, ask) => {
    const { asks, languages } = parseSheet([intro, word, ask].join("\n")).fields;
    expect(asks.map(({ value }) => value)).toEqual([ask.slice(2)]);
    expect(languages.map(({ value }) => value.code)).toContain("own");
  });

  test("a heading for languages after a finished line stays a heading", () => {
    const lines = linesOf("Please act now.", "Languages: Thai, English");
    expect(textsOf(joinWrappedIntros(lines))).toEqual(textsOf(lines));
  });

  test("what follows the word keeps its line", () => {
    expect(textsOf(joinWrappedIntros(linesOf("or your own", "language: - urging release")))).toEqual([
      "or your own language:",
      "- urging release",
    ]);
  });
});
