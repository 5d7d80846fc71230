import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import type { ComposedLetter } from "@/lib/letters/compose-letter";
import { layoutIds } from "@/lib/paper/layout/layouts";
import { letterPdf } from "@/lib/paper/letter-pdf";
import { sharedTypesetter } from "@/lib/paper/typeset/typesetter";
import { hasPoppler, pdfInfo, pdfText, pdfWords } from "./poppler";
import { sampleDay, sampleLetter } from "./sample-letters";

afterAll(() => sharedTypesetter().close());

const nasty = fc.constantFrom(
  "\ud800",
  "\udfff\ud83d",
  "\u0000\u0007\u001b[31m",
  "\u202eabc\u202c",
  "\u2066\u2067\u2068",
  '#read("/etc/passwd")',
  "#panic()",
  "#{while true {}}",
  "$ x_1 / 0 $ *b _i `c` @d <e> = f",
  "\\u{110000} \\",
  "// /* comment",
  "</script><b>&amp;",
  "\r\n\t\u2028\u2029\u0085",
  "\ufeff\ufffe\uffff\u{1ffff}\u{10ffff}",
  "e\u0301".repeat(40) + "\u0301".repeat(300),
  "x".repeat(400),
  "\u00ad\u200b\u200c\u200d\u034f",
  "👩‍👩‍👧‍👦🇦🇿",
  "",
  " ",
);
const anyText = fc.oneof(
  nasty,
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);
const anyTexts = fc.array(anyText, { maxLength: 4 });
const anyNames = fc.option(fc.record({ label: anyText, names: anyTexts }));
const anyLetter: fc.Arbitrary<ComposedLetter> = fc.record({
  language: fc.oneof(fc.constantFrom("en", "az", "ar", "zh", "fa-AF", "sr-Latn", "x-klingon"), anyText),
  direction: fc.constantFrom("ltr", "rtl"),
  sender: anyTexts,
  addressee: fc.record({ officialId: anyText, role: anyText, lines: anyTexts }),
  placeAndDate: anyText,
  subject: anyText,
  salutation: anyText,
  paragraphs: anyTexts,
  asks: anyTexts,
  closing: anyTexts,
  valediction: anyText,
  signature: anyTexts,
  copies: anyNames,
  appealUrl: fc.option(fc.oneof(fc.webUrl(), anyText)),
});

describe("a letter with anything in it", { timeout: 60_000 }, () => {
  // Planted fault: without safeText an unpaired surrogate ends up in the JSON, which Typst refuses to read.
  test("still becomes a PDF, whatever was typed in whichever field", async () => {
    await fc.assert(
      fc.asyncProperty(anyLetter, fc.constantFrom(...layoutIds), async (letter, layout) => {
        const { pdf, pages } = await letterPdf({ letters: [letter], layout, createdAt: sampleDay });
        expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe("%PDF-");
        expect(pages[0]).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 120 },
    );
  }, 120_000);

  test("ends, even when a paragraph is one word of ten thousand letters", async () => {
    const letter = sampleLetter("en", { paragraphs: ["x".repeat(10_000)] });
    const { pages } = await letterPdf({ letters: [letter], layout: "us-10", createdAt: sampleDay });
    expect(pages[0]).toBeGreaterThanOrEqual(1);
  });

  // Turns red without `breakable` in assets/typst/shared.typ: a long email then leaves the sheet.
  test.runIf(hasPoppler)(
    "keeps every word on its sheet, however long it is, and whole when copied",
    async () => {
      // pdftotext takes a hyphen at the end of a line for one of its own: these stand where no line ends.
      const long = `${"an-office.of.a.very.long.name.".repeat(2)}reading@postville.example`;
      const letter = sampleLetter("en", {
        sender: ["Ada Wright", long, "x".repeat(100)],
        paragraphs: ["y".repeat(140), "_".repeat(130), `See ${long}${long} for more.`],
        asks: ["z".repeat(140)],
        signature: ["w".repeat(120)],
      });
      for (const layout of layoutIds) {
        const { pdf } = await letterPdf({ letters: [letter], layout, createdAt: sampleDay });
        const widthMm = pdfInfo(pdf)["Page size"]?.startsWith("612") ? 215.9 : 210;
        expect(pdfText(pdf).replace(/\s/g, "")).toContain(long);
        for (const word of pdfWords(pdf)) {
          expect(word.left).toBeGreaterThan(5);
          expect(word.right, word.text).toBeLessThan(widthMm - 5);
        }
      }
    },
  );

  // Turns red when letters.typ forgets a pair of lines: the page then ends higher up.
  test("leaves lines for a pen where a letter is filled in by hand", async () => {
    const typed = sampleLetter("en", { sender: [], signature: [] });
    const endOf = async (letter: ComposedLetter) => {
      const { pdf } = await letterPdf({ letters: [letter], layout: "din-a", createdAt: sampleDay });
      return pdfWords(pdf).find(({ text }) => text === "Yours")?.top ?? 0;
    };
    const lower = (await endOf({ ...typed, isByHand: true })) - (await endOf(typed));
    expect(lower).toBeGreaterThan(18);
    expect(lower).toBeLessThan(26);
  });
});
