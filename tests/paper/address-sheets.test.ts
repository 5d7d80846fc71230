import { afterAll, describe, expect, test } from "vitest";
import { envelopePdf } from "@/lib/paper/envelope-pdf";
import { faxCoverPdf } from "@/lib/paper/fax-cover-pdf";
import { labelPdf, labelPdfThatFits } from "@/lib/paper/label-pdf";
import { envelopeIds, envelopes } from "@/lib/paper/layout/envelopes";
import { labelSheetIds, labelSheets } from "@/lib/paper/layout/label-sheets";
import { sharedTypesetter } from "@/lib/paper/typeset/typesetter";
import { hasPoppler, pdfInfo, pdfText, pdfWords } from "./poppler";
import { sampleDay as createdAt, sampleLetter } from "./sample-letters";

afterAll(() => sharedTypesetter().close());

const letters = [sampleLetter("en"), sampleLetter("ru"), sampleLetter("ar")];

describe.runIf(hasPoppler)("envelopes", { timeout: 60_000 }, () => {
  test.each(envelopeIds)("keep the address where sorting machines read it: %s", async (envelope) => {
    const { pdf, tooLarge } = await envelopePdf({ letters, envelope, createdAt });
    const { widthMm, heightMm } = envelopes[envelope];
    expect(pdfInfo(pdf)).toMatchObject({ Pages: "3", Tagged: "yes" });
    expect(tooLarge).toEqual([]);
    for (const word of pdfWords(pdf).filter(({ text }) => /Oren|SAMPLELAND|Constitution/u.test(text))) {
      expect(word.left).toBeGreaterThan(widthMm * 0.4);
      expect(word.right).toBeLessThan(widthMm - 15);
      expect(word.top).toBeGreaterThan(40);
      expect(word.bottom).toBeLessThan(heightMm - 15);
    }
  });

  test("leave the sender out where the writer wants it so", async () => {
    const { pdf } = await envelopePdf({ letters, envelope: "dl", createdAt, showsSender: false });
    expect(pdfText(pdf)).not.toContain("Mill Lane");
    expect(pdfText(pdf)).toContain("Constitution Square");
  });
});

describe.runIf(hasPoppler)("label sheets", { timeout: 60_000 }, () => {
  // Planted fault: swapping pitchX and pitchY, or counting from zero, turns this red.
  test.each(labelSheetIds)(
    "put each address inside its own label, from the label wanted: %s",
    async (sheet) => {
      const { columns, rows, left, top, pitchX, pitchY, labelWidth, labelHeight } = labelSheets[sheet];
      const places = columns * rows;
      const many = Array.from({ length: 4 }, () => sampleLetter("en"));
      const { pdf } = await labelPdf({ letters: many, sheet, createdAt, startAt: places - 1 });
      const firsts = pdfWords(pdf).filter(({ text }) => text === "Oren");
      const expected = [places - 2, places - 1, 0, 1];
      expect(firsts.map(({ page }) => page)).toEqual([1, 1, 2, 2]);
      firsts.forEach((word, index) => {
        const place = expected[index] ?? 0;
        const x = left + (place % columns) * pitchX;
        const y = top + Math.floor(place / columns) * pitchY;
        expect(word.left).toBeGreaterThan(x + 2);
        expect(word.right).toBeLessThan(x + labelWidth - 2);
        expect(word.top).toBeGreaterThan(y);
        expect(word.bottom).toBeLessThan(y + labelHeight);
      });
    },
  );

  test("stay on their paper: the last label ends before the edge", () => {
    for (const {
      left,
      columns,
      pitchX,
      labelWidth,
      width,
      top,
      rows,
      pitchY,
      labelHeight,
      height,
    } of Object.values(labelSheets)) {
      expect(left + (columns - 1) * pitchX + labelWidth).toBeCloseTo(width - left, 0);
      expect(top + (rows - 1) * pitchY + labelHeight).toBeCloseTo(height - top, 0);
    }
  });

  const longAddress = (count: number) => ({
    ...sampleLetter("en").addressee,
    lines: Array.from(
      { length: count },
      (_, index) => `Line ${index + 1} of a long address, Office ${index}`,
    ),
  });

  // Turns red when an address that does not fit is printed all the same, as six lines on a 5160 once were.
  test.each([
    [6, "5160", "5163"],
    [14, "L7160", "L7163"],
    [24, "L7160", "L7165"],
    [32, "5160", "5164"],
  ] as const)(
    "take larger labels for an address of %i lines: %s becomes %s",
    async (count, sheet, larger) => {
      const addressee = longAddress(count);
      const fitting = await labelPdfThatFits({ letters: [{ addressee }], sheet, createdAt });
      expect(fitting?.sheet).toBe(larger);
      const { left, top, labelWidth, labelHeight } = labelSheets[larger];
      for (const word of pdfWords(fitting?.pdf ?? new Uint8Array())) {
        expect(word.left).toBeGreaterThan(left);
        expect(word.right).toBeLessThan(left + labelWidth);
        expect(word.top).toBeGreaterThan(top);
        expect(word.bottom).toBeLessThan(top + labelHeight);
      }
    },
  );

  test("say no where even the largest is too small", async () => {
    const job = { letters: [{ addressee: longAddress(40) }], createdAt };
    expect(await labelPdfThatFits({ ...job, sheet: "L7160" })).toBeNull();
  });

  test("say which address does not fit", async () => {
    const lines = Array.from({ length: 12 }, () => "A line that nearly fills a label from edge to edge");
    const big = { addressee: { ...sampleLetter("en").addressee, lines } };
    const { tooLarge } = await labelPdf({ letters: [sampleLetter("en"), big], sheet: "5160", createdAt });
    expect(tooLarge).toEqual([1]);
  });
});

describe.runIf(hasPoppler)("a fax cover", { timeout: 60_000 }, () => {
  const cover = {
    faxNumber: "00 994 12 492 06 25",
    letterPages: 2,
    replyTo: "ada@example.org",
    createdAt,
  } as const;

  test("says who, which number, how many pages and what about", async () => {
    const { pdf } = await faxCoverPdf({ ...cover, letter: sampleLetter("en"), paper: "a4" });
    const text = pdfText(pdf, "-layout");
    for (const line of [
      "FAX",
      "URGENT",
      "Mr Oren Taleb",
      "00 994 12 492 06 25",
      "ada@example.org",
      "Ada Wright",
    ]) {
      expect(text).toContain(line);
    }
    expect(text).toMatch(/Pages, with this one\s+3/u);
  });

  // Planted fault: setting the number in the page's own direction prints it back to front.
  test("keeps the number in order in a letter from right to left", async () => {
    const { pdf } = await faxCoverPdf({ ...cover, letter: sampleLetter("ar"), paper: "us-letter" });
    const digits = pdfWords(pdf).filter(({ text }) => ["00", "994", "492"].includes(text));
    expect(digits.sort((a, b) => a.left - b.left).map(({ text }) => text)).toEqual(["00", "994", "492"]);
    expect(pdfInfo(pdf)["Page size"]).toContain("letter");
  });

  test("comes in English where we have no words in the letter's language", async () => {
    const { pdf } = await faxCoverPdf({ ...cover, letter: sampleLetter("ka"), paper: "a4" });
    expect(pdfText(pdf)).toContain("URGENT");
  });
});
