import { describe, expect, test } from "vitest";
import { letterPdf } from "@/lib/paper/letter-pdf";
import { hasPoppler, pdfText } from "./poppler";
import { sampleDay as createdAt, sampleLetter } from "./sample-letters";

const brokenWord = /\p{L}[-\u00ad\u2010]\s*\n/u;

/** The first lines of a paragraph that is nothing but this word, as a letter in the language sets it. */
async function setAs(language: string, word: string): Promise<string> {
  const paragraphs = [`${word} `.repeat(40).trim()];
  const letter = sampleLetter("en", { language, paragraphs, asks: [], closing: [] });
  const { pdf } = await letterPdf({ letters: [letter], layout: "left-window", createdAt });
  const text = pdfText(pdf);
  return text.slice(text.indexOf(word));
}

describe.runIf(hasPoppler)("hyphenation", { timeout: 30_000 }, () => {
  // Planted fault: English without its long words set apart leaves a hole in place of "responsi-bilities".
  test("breaks long words in English and leaves short ones whole", async () => {
    expect(await setAs("en", "responsibilities")).toMatch(brokenWord);
    expect(await setAs("en", "doctor")).not.toMatch(brokenWord);
  });

  test("breaks words where a language has patterns, and none where it has not", async () => {
    expect(await setAs("de", "Versammlungsfreiheit")).toMatch(brokenWord);
    expect(await setAs("az", "müstəqilliyimizdən")).not.toMatch(brokenWord);
  });
});
