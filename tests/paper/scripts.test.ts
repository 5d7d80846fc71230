import { afterAll, describe, expect, test } from "vitest";
import { letterPdf } from "@/lib/paper/letter-pdf";
import { sharedTypesetter } from "@/lib/paper/typeset/typesetter";
import { hasPoppler, pdfText } from "./poppler";
import { comparableWords, shareInOrder } from "./same-words";
import { sampleDay, sampleLetter } from "./sample-letters";
import scripts from "./scripts.json" with { type: "json" };

afterAll(() => sharedTypesetter().close());

describe.runIf(hasPoppler)("text copied out of the PDF", { timeout: 60_000 }, () => {
  // pdftotext parts Persian words at their joiners and Arabic ones at some marks: `least` is what it gives back when
  // the page is right. Planted fault: Noto Naskh in place of Amiri drops Urdu and Persian far below.
  test.each(scripts)("has its words in order: $language", async ({ language, text, least }) => {
    const isRightToLeft = ["he", "fa", "ur"].includes(language);
    const opening = text.split(/[,،;]/u)[0] ?? "";
    // A letter is in one language: pdftotext takes the direction of a page from most of its words.
    const letter = sampleLetter("en", {
      language,
      direction: isRightToLeft ? "rtl" : "ltr",
      subject: opening,
      salutation: opening,
      paragraphs: [text, text],
      asks: [],
      closing: [text],
      valediction: opening,
      signature: [opening],
      copies: null,
    });
    const { pdf, missing } = await letterPdf({
      letters: [letter],
      layout: "left-window",
      createdAt: sampleDay,
    });
    expect(missing).toEqual([]);
    const share = shareInOrder(comparableWords(text), comparableWords(pdfText(pdf)));
    expect(share).toBeGreaterThanOrEqual(least);
    expect(pdf.byteLength).toBeLessThan(isRightToLeft ? 90_000 : 60_000);
  });
});
