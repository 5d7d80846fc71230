import type { ComposedLetter } from "@/lib/letters/compose-letter";
import { type MissingCharacter, nameCharacter } from "./script/missing-character";
import { pageGeometry } from "./setting/page-geometry";
import { type FittedLetters, fitLetters, type LetterFacts, type LetterJob } from "./setting/set-letters";

/** What was done to an address that did not fit its window; "too-large" still sticks out and needs fewer words. */
type AddressChange = "shrunk" | "turned" | "merged" | "too-large";
export type AddressWarning = { letter: number; role: string; change: AddressChange; lines: string[] };

/** What paper does to letters. */
export type LettersOnPaper = {
  /** Pages of each letter, in order. */
  pages: number[];
  /** Characters that no font has; a box is printed in their place. */
  missing: MissingCharacter[];
  warnings: AddressWarning[];
};
export type LetterPdf = LettersOnPaper & { pdf: Uint8Array<ArrayBuffer> };
export type LettersMeasured = LettersOnPaper & {
  /** What stays free on the last page of each letter. */
  millimetresLeft: number[];
};

/**
 * The letters as one tagged PDF with a bookmark for each, the same bytes for the same arguments. Throws
 * TypesettingError where the engine fails.
 */
export async function letterPdf(job: LetterJob): Promise<LetterPdf> {
  const set = await fitLetters({ ...job, wantsPdf: true });
  if (set.pdf === null) throw new Error("no PDF was asked for");
  return { pdf: set.pdf, ...onPaper(set, job) };
}

/** What `letterPdf` would make of the letters, set in the same way and without making a file of it. */
export async function measureLetters(job: Omit<LetterJob, "createdAt">): Promise<LettersMeasured> {
  const whole = { ...job, createdAt: new Date(0) };
  const set = await fitLetters({ ...whole, wantsPdf: false });
  const { height, bottom } = pageGeometry(job);
  const millimetresLeft = set.letterFacts.map(({ end }) => Math.round((height - bottom - end) * 10) / 10);
  return { ...onPaper(set, whole), millimetresLeft };
}

function onPaper({ missing, letterFacts }: FittedLetters, { letters }: LetterJob): LettersOnPaper {
  return {
    pages: letterFacts.map(({ pages }) => pages),
    missing: missing.map(nameCharacter),
    warnings: addressWarnings(letterFacts, letters),
  };
}

/** One warning for each letter whose address was changed to fit. */
export function addressWarnings(
  facts: readonly LetterFacts[],
  letters: readonly ComposedLetter[],
): AddressWarning[] {
  return facts.flatMap(({ address, lines }, letter) => {
    if (address === "as-is") return [];
    return [{ letter, role: letters[letter]?.addressee.role ?? "", change: address, lines }];
  });
}
