import { expect } from "@playwright/test";
import { writeFirstLetter } from "@/tests/browser/harness/first-letter";
import { firstWriters } from "@/tests/browser/harness/first-writers";
import { flat, textOfPdf } from "@/tests/browser/harness/pdf";
import { test } from "@/tests/browser/harness/story";

const addresses = [
  ["19 Istiqlaliyyat Street", "Baku AZ1066", "AZERBAIJAN"],
  ["7 Rafibeyli Street", "Baku AZ1001", "AZERBAIJAN"],
];

for (const [language, writer] of Object.entries(firstWriters)) {
  // Planted fault: one address or greeting for all of them, or envelopes of the officials alone.
  test(`a first letter in ${language}: two officials, an embassy, one file of letters and one of envelopes`, async ({
    page,
  }) => {
    const papers = await writeFirstLetter(page, writer);
    const pages = textOfPdf(papers.letters).map(flat);
    expect(pages).toHaveLength(3);
    const { greets, asks, copy } = writer;
    const embassy = writer.embassy.split("\n");
    for (const [index, address] of [...addresses, embassy].entries()) {
      const text = pages[index] ?? "";
      expect(text).toContain(greets[index]);
      for (const words of [...address, ...asks, writer.personal, writer.name, writer.town])
        expect(lettersIn(text)).toContain(lettersIn(words));
      const others = [...addresses, embassy].filter((other) => other !== address);
      for (const [street = ""] of others) if (index < 2) expect(text.split(copy)[0]).not.toContain(street);
    }
    // The offices read whom else the letter goes to; the copy itself names nobody.
    for (const text of pages.slice(0, 2)) expect(text).toMatch(copy);
    expect(pages[2]).not.toMatch(copy);

    const envelopes = textOfPdf(papers.envelopes).map(flat);
    expect(envelopes).toHaveLength(3);
    for (const [index, address] of [...addresses, embassy].entries())
      for (const line of address) expect(lettersIn(envelopes[index] ?? "")).toContain(lettersIn(line));
    // What "in under five minutes" allows: a choice or a field every ten seconds or so.
    expect(papers.steps).toBeLessThanOrEqual(20);
  });
}

/** Letters and digits alone: reading an Arabic PDF moves vowel signs and marks of punctuation about. */
function lettersIn(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
