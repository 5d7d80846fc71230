import type { ComposedLetter } from "@/lib/letters/compose-letter";
import { type MissingCharacter, nameCharacter } from "./script/missing-character";
import { type PageChoice, pageGeometry } from "./setting/page-geometry";
import { fitLetters, type LetterFacts, type LetterJob } from "./setting/set-letters";

/** What was done to an address that did not fit its window; "too-large" still sticks out and needs fewer words. */
export type AddressChange = "shrunk" | "turned" | "merged" | "too-large";
export type AddressWarning = { letter: number; role: string; change: AddressChange; lines: string[] };
export type LetterPdf = {
  pdf: Uint8Array<ArrayBuffer>;
  /** Pages of each letter, in order. */
  pages: number[];
  missing: MissingCharacter[];
  warnings: AddressWarning[];
};

/**
 * The letters as one tagged PDF with a bookmark for each, the same bytes for the same arguments. Characters that no
 * font has are named and the PDF still comes. Throws TypesettingError where the engine fails.
 */
export async function letterPdf(job: LetterJob): Promise<LetterPdf> {
  const { pdf, missing, letterFacts } = await fitLetters({ ...job, wantsPdf: true });
  if (pdf === null) throw new Error("no PDF was asked for");
  return {
    pdf,
    pages: letterFacts.map(({ pages }) => pages),
    missing: missing.map(nameCharacter),
    warnings: addressWarnings(letterFacts, job.letters),
  };
}

/**
 * How many pages the letter takes on paper and how many millimetres stay free on its last one, exactly as
 * `letterPdf` sets it.
 */
export async function letterFit(
  letter: ComposedLetter,
  page: PageChoice & { visitor?: string },
): Promise<{ pages: number; millimetresLeft: number }> {
  const job = { ...page, letters: [letter], createdAt: new Date(0), wantsPdf: false };
  const { letterFacts } = await fitLetters(job);
  const { height, bottom } = pageGeometry(page);
  const { pages = 0, end = 0 } = letterFacts[0] ?? {};
  return { pages, millimetresLeft: Math.round((height - bottom - end) * 10) / 10 };
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
