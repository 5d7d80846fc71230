import fc from "fast-check";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { letterText } from "@/lib/letters/letter-text";
import { comparableWords } from "@/tests/paper/same-words";
import { sampleLanguages, sampleLetter } from "@/tests/paper/sample-letters";
import { layoutIds } from "./layout/layouts";
import { letterDocx } from "./letter-docx";

const read = async (bytes: Uint8Array) => {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return value
    .replace(/<br ?\/?>|<\/(?:p|h1)>/gu, "\n")
    .replace(/<[^>]+>/gu, "")
    .replaceAll("&amp;", "&");
};

describe("a letter for Word", { timeout: 60_000 }, () => {
  // Planted fault: leaving out the copies, or writing the sender after the address, turns this red.
  test.each(sampleLanguages)("carries the same words as the plain text, in order: %s", async (language) => {
    const letter = sampleLetter(language, { appealUrl: "https://post.example/appeals/mira-solen" });
    const words = comparableWords(await read(await letterDocx({ letter, layout: "right-window" })));
    expect(words).toEqual(comparableWords(letterText(letter, { withAddresses: true })));
  });

  test("opens for every layout, with right-to-left marked on every run", async () => {
    for (const layout of layoutIds) {
      const bytes = await letterDocx({ letter: sampleLetter("ar"), layout });
      expect(await read(bytes)).toContain("SAMPLELAND");
    }
  });

  test("opens whatever was typed", async () => {
    const text = fc.string({ unit: "binary", maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, text, async (subject, paragraph) => {
        const letter = sampleLetter("en", { subject, paragraphs: [paragraph, "\ud800\u0000\u001b"] });
        expect(await read(await letterDocx({ letter, layout: "din-b" }))).toContain("Ada Wright");
      }),
      { numRuns: 40 },
    );
  });
});
