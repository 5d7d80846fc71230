import { afterAll, expect, test } from "vitest";
import { letterPdf } from "@/lib/paper/letter-pdf";
import { sharedTypesetter } from "@/lib/paper/typeset/typesetter";
import { sampleDay, sampleLanguages, sampleLetter } from "./sample-letters";

const LETTERS = 5000;
const MINUTES = 60_000;

afterAll(() => sharedTypesetter().close());

// Planted fault: with PAGES_PER_ENGINE at 100,000 this is red after the first thousand letters already.
test(
  "memory is as high after 5,000 letters as after the first thousand",
  async () => {
    const peaks = [0, 0, 0, 0, 0];
    for (let index = 0; index < LETTERS; index++) {
      const language = sampleLanguages[index % sampleLanguages.length] ?? "en";
      const letter = sampleLetter(language, { subject: `${index}` });
      await letterPdf({ letters: [letter], layout: "left-window", createdAt: sampleDay });
      const thousand = Math.floor((index / LETTERS) * peaks.length);
      if (index % 20 === 0) peaks[thousand] = Math.max(peaks[thousand] ?? 0, process.memoryUsage.rss());
    }
    const [first = 0, ...later] = peaks;
    expect(Math.max(...later)).toBeLessThan(first * 1.15);
  },
  15 * MINUTES,
);
