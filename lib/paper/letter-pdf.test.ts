import { afterAll, describe, expect, test } from "vitest";
import { letterText } from "@/lib/letters/letter-text";
import {
  hasPoppler,
  pdfBookmarks,
  pdfFonts,
  pdfInfo,
  pdfTags,
  pdfText,
  pdfWords,
} from "@/tests/paper/poppler";
import { comparableWords, shareInOrder } from "@/tests/paper/same-words";
import { sampleDay, sampleLanguages, sampleLetter } from "@/tests/paper/sample-letters";
import { type LayoutId, layoutIds, layouts, papers } from "./layout/layouts";
import { letterPdf, measureLetters } from "./letter-pdf";
import { sharedTypesetter, type Typesetter } from "./typeset/typesetter";

afterAll(() => sharedTypesetter().close());

const createdAt = sampleDay;
const layout: LayoutId = "left-window";

function withAddress(lines: string[]) {
  const letter = sampleLetter("en");
  return { ...letter, addressee: { ...letter.addressee, lines } };
}

describe.runIf(hasPoppler)("a letter as PDF", { timeout: 60_000 }, () => {
  // Planted fault: moving any layout's address 8 mm down or right turns this red.
  test.each(layoutIds)("shows a six-line address in every envelope window: %s", async (id) => {
    const lines = ["Aaaa Bbbb", "Cccc Dddd", "Eeee Ffff", "Gggg Hhhh 17", "10100 IIII JJJJ", "KKKKLAND"];
    const { pdf } = await letterPdf({ letters: [withAddress(lines)], layout: id, createdAt });
    expectInWindow(pdf, lines.join(" ").split(" "), id);
  });

  test.each(layoutIds)("makes a long address fit the window and says what it did: %s", async (id) => {
    const lines = [
      "Her Excellency Dr Alexandrina Bartholomew-Featherstonehaugh",
      "Minister for Constitutional Affairs and Public Administration",
      "Ministry for Constitutional Affairs and Public Administration",
      "Department 4",
      "1 Constitution Square",
      "10100 PORT ALMA",
      "SAMPLELAND",
    ];
    const { pdf, warnings } = await letterPdf({ letters: [withAddress(lines)], layout: id, createdAt });
    expect(warnings[0]?.change).not.toBe("too-large");
    expectInWindow(pdf, ["Her", "Excellency", "Featherstonehaugh", "Department", "ALMA", "SAMPLELAND"], id);
    expect(warnings[0]?.lines.at(-1)).toBe("SAMPLELAND");
  });

  test("warns when no shrinking helps", async () => {
    const lines = Array.from(
      { length: 14 },
      (_, index) => `${index} A line that takes nearly all of the window`,
    );
    const { warnings } = await letterPdf({ letters: [withAddress(lines)], layout, createdAt });
    expect(warnings).toMatchObject([{ letter: 0, role: "Minister of Justice", change: "too-large" }]);
  });

  test.each(sampleLanguages)(
    "carries the same words as the plain text, in reading order: %s",
    async (language) => {
      const letter = sampleLetter(language, { appealUrl: "https://post.example/appeals/mira-solen" });
      const { pdf, missing } = await letterPdf({ letters: [letter], layout, createdAt });
      const share = shareInOrder(
        comparableWords(letterText(letter, { withAddresses: true })),
        comparableWords(pdfText(pdf)),
      );
      // pdftotext parts some Arabic words at joins and marks; the text in the tags is whole.
      expect(share).toBeGreaterThanOrEqual(language === "ar" ? 0.9 : 1);
      expect(missing).toEqual([]);
      expect(pdf.byteLength).toBeLessThan(language === "ar" || language === "zh" ? 90_000 : 60_000);
    },
  );

  test("is tagged, titled, dated, signed, in its language, with the subject as its heading", async () => {
    const { pdf } = await letterPdf({ letters: [sampleLetter("ru")], layout, createdAt });
    expect(pdfInfo(pdf)).toMatchObject({
      Title: "Просьба освободить учительницу Миру Солен",
      Author: "Анна Вернер",
      Tagged: "yes",
      JavaScript: "no",
    });
    const tags = pdfTags(pdf).match(/\b(?:H1|P|L|LI|LBody)\b/gu) ?? [];
    expect(tags.slice(0, 4)).toEqual(["P", "P", "P", "H1"]);
    expect(tags.filter((tag) => tag === "LI")).toHaveLength(2);
    expect(Buffer.from(pdf).toString("latin1")).toMatch(/\/Lang ?\(ru\)/u);
    expect(pdfFonts(pdf).sort()).toEqual(["NotoSerif-Bold", "NotoSerif-Regular"]);
  });

  test("has a bookmark for each official, and names the writer where two share a role", async () => {
    const judge = { ...sampleLetter("en").addressee, role: "Judge" };
    const letters = [
      sampleLetter("en"),
      sampleLetter("en", { addressee: judge }),
      sampleLetter("en", { addressee: judge, signature: ["Ben Okri"] }),
    ];
    const { pdf, pages } = await letterPdf({ letters, layout, createdAt });
    expect(pages).toEqual([1, 1, 1]);
    expect(pdfBookmarks(pdf)).toEqual(["Minister of Justice", "Judge – Ada Wright", "Judge – Ben Okri"]);
  });

  test("counts pages only where there is more than one", async () => {
    const letter = sampleLetter("en");
    const long = {
      ...letter,
      paragraphs: [...letter.paragraphs, ...letter.paragraphs, ...letter.paragraphs],
    };
    const { pdf, pages } = await letterPdf({ letters: [letter, long], layout, createdAt });
    expect(pages).toEqual([1, 2]);
    expect(
      pdfText(pdf)
        .match(/\d ?\/ ?\d/gu)
        ?.map((count) => count.replaceAll(" ", "")),
    ).toEqual(["1/2", "2/2"]);
  });

  test("names the characters that no font has, and still comes", async () => {
    const { missing, pages } = await letterPdf({
      letters: [sampleLetter("en", { subject: "Free 한 and 😀 한" })],
      layout,
      createdAt,
    });
    expect(pages).toEqual([1]);
    expect(missing).toEqual([
      { character: "한", codePoint: "U+D55C" },
      { character: "😀", codePoint: "U+1F600" },
    ]);
  });

  test("prints what looks like markup as it was typed", async () => {
    const typed = '#read("/etc/passwd") *b* $x$ = h @a <b> \\ `c` // d';
    const { pdf } = await letterPdf({ letters: [sampleLetter("en", { subject: typed })], layout, createdAt });
    expect(pdfText(pdf)).toContain(typed);
  });

  test("is the same bytes every time", async () => {
    const letters = [sampleLetter("ar", { appealUrl: "https://post.example/appeals/mira-solen" })];
    const [one, two] = [
      await letterPdf({ letters, layout, createdAt }),
      await letterPdf({ letters, layout, createdAt }),
    ];
    expect(Buffer.compare(one.pdf, two.pdf)).toBe(0);
  });

  test("moves with the offset of the writer's printer", async () => {
    const top = async (y: number) => {
      const offsetMm = { x: 0, y };
      const { pdf } = await letterPdf({ letters: [sampleLetter("en")], layout, createdAt, offsetMm });
      return pdfWords(pdf).find(({ text }) => text === "SAMPLELAND")?.top ?? 0;
    };
    expect((await top(3)) - (await top(0))).toBeCloseTo(3, 1);
  });

  test("knows how many millimetres are left without making a PDF", async () => {
    const letter = sampleLetter("en", { copies: null });
    const sets: boolean[] = [];
    const typesetter = sharedTypesetter();
    const counted: Typesetter = {
      ...typesetter,
      set: (job) => {
        sets.push(job.wantsPdf);
        return typesetter.set(job);
      },
    };
    const measured = await measureLetters({ letters: [letter], layout, typesetter: counted });
    // Planted fault: measuring by a PDF that is thrown away, or each letter once more by itself.
    expect(sets).toEqual([false]);
    const [millimetresLeft = 0] = measured.millimetresLeft;
    const { pdf } = await letterPdf({ letters: [letter], layout, createdAt });
    const lowest = Math.max(...pdfWords(pdf).map(({ bottom }) => bottom));
    expect(measured.pages).toEqual([1]);
    expect(Math.abs(papers.a4.heightMm - 18 - lowest - millimetresLeft)).toBeLessThan(1);
  });
});

function expectInWindow(pdf: Uint8Array, words: string[], id: LayoutId) {
  const { visible } = layouts[id];
  const boxes = pdfWords(pdf).filter(({ page }) => page === 1);
  for (const word of words) {
    const box = boxes.find(({ text }) => text.includes(word));
    expect(box, word).toBeDefined();
    if (!box) continue;
    expect(box.left, word).toBeGreaterThanOrEqual(visible.xMm);
    expect(box.right, word).toBeLessThanOrEqual(visible.xMm + visible.widthMm);
    expect(box.top, word).toBeGreaterThanOrEqual(visible.yMm);
    expect(box.bottom, word).toBeLessThanOrEqual(visible.yMm + visible.heightMm);
  }
}
