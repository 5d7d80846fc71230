import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { layoutIds } from "@/lib/paper/layout/layouts";
import { letterPdf } from "@/lib/paper/letter-pdf";
import { sharedTypesetter } from "@/lib/paper/typeset/typesetter";
import { hasPoppler, pdfPicture } from "./poppler";
import { sampleDay, sampleLanguages, sampleLetter } from "./sample-letters";

// POSTBAG_PICTURES=write takes new reference pictures. Look at each page before committing one.
const isWriting = process.env.POSTBAG_PICTURES === "write";
const DOTS_PER_INCH = 50;
// Pages are compared in squares of 4 × 4 pixels (2 mm): versions of the renderer differ in single pixels.
const SQUARE = 4;
const NOTICEABLE = 20;
const LARGEST_SHARE = 0.004;

const folder = join(import.meta.dirname, "pictures");
const cases = layoutIds.flatMap((layout) => sampleLanguages.map((language) => ({ layout, language })));

afterAll(() => sharedTypesetter().close());

describe.runIf(hasPoppler)("a page looks as it was approved", { timeout: 60_000 }, () => {
  test.each(cases)("$layout in $language", async ({ layout, language }) => {
    const letter = sampleLetter(language, { appealUrl: "https://post.example/appeals/mira-solen" });
    const { pdf } = await letterPdf({ letters: [letter], layout, createdAt: sampleDay });
    const picture = pdfPicture(pdf, DOTS_PER_INCH);
    const file = join(folder, layout, `${language}.pgm.gz`);
    if (isWriting) writePicture(file, picture);
    const approved = readPicture(file);
    expect([picture.width, picture.height]).toEqual([approved.width, approved.height]);
    expect(shareOfChangedSquares(approved, picture)).toBeLessThan(LARGEST_SHARE);
  });

  // The planted fault: a body that starts 1 mm lower must not pass for the approved page.
  test("a page whose text moved by a millimetre is noticed", async () => {
    const letter = sampleLetter("en", { appealUrl: "https://post.example/appeals/mira-solen" });
    const offsetMm = { x: 0, y: 1 };
    const { pdf } = await letterPdf({ letters: [letter], layout: "din-b", createdAt: sampleDay, offsetMm });
    const approved = readPicture(join(folder, "din-b", "en.pgm.gz"));
    expect(shareOfChangedSquares(approved, pdfPicture(pdf, DOTS_PER_INCH))).toBeGreaterThan(
      10 * LARGEST_SHARE,
    );
  });
});

type Picture = ReturnType<typeof pdfPicture>;

function shareOfChangedSquares(one: Picture, other: Picture): number {
  let changed = 0;
  let squares = 0;
  for (let y = 0; y + SQUARE <= one.height; y += SQUARE) {
    for (let x = 0; x + SQUARE <= one.width; x += SQUARE) {
      squares++;
      if (Math.abs(meanGrey(one, x, y) - meanGrey(other, x, y)) > NOTICEABLE) changed++;
    }
  }
  return changed / squares;
}

function meanGrey({ grey, width }: Picture, left: number, top: number): number {
  let sum = 0;
  for (let y = top; y < top + SQUARE; y++) {
    for (let x = left; x < left + SQUARE; x++) sum += grey[y * width + x] ?? 0;
  }
  return sum / SQUARE ** 2;
}

function writePicture(file: string, { width, height, grey }: Picture) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    gzipSync(Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), grey]), { level: 9 }),
  );
}

function readPicture(file: string): Picture {
  if (!existsSync(file))
    throw new Error(`${file} is missing: run with POSTBAG_PICTURES=write and look at the page`);
  const pgm = gunzipSync(readFileSync(file));
  const head = /^P5\n(\d+) (\d+)\n255\n/u.exec(pgm.subarray(0, 40).toString("latin1"));
  if (!head) throw new Error(`${file} is no picture`);
  return { width: Number(head[1]), height: Number(head[2]), grey: pgm.subarray(head[0].length) };
}
