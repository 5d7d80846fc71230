import { addressWarnings, type LetterPdf } from "./letter-pdf";
import { nameCharacter } from "./script/missing-character";
import { fitLetters, type LetterJob, setLetters } from "./setting/set-letters";
import { createTypesetter } from "./typeset/typesetter";

// A PDF of 500 letters takes seconds and some hundred megabytes while it is set; a larger group prints several.
export const LARGEST_PACK = 500;
const MEASURED_AT_ONCE = 10;

export class PackTooLargeError extends Error {
  override name = "PackTooLargeError";
}

export type PackProgress = { phase: "measuring" | "setting" | "done"; letters: number; total: number };
export type PackJob = Omit<LetterJob, "typesetter"> & {
  /** Told after every few letters measured, then once when the whole is being set, which takes about as long. */
  onProgress?: (progress: PackProgress) => void;
};

/**
 * A group's letters in one PDF, set in a thread of their own whose memory ends with it. Throws PackTooLargeError
 * over LARGEST_PACK letters, and the signal's reason when it is aborted.
 */
export async function packPdf({ onProgress, ...job }: PackJob): Promise<LetterPdf> {
  const { letters } = job;
  if (letters.length > LARGEST_PACK) {
    throw new PackTooLargeError(`${letters.length} letters are more than ${LARGEST_PACK}`);
  }
  const typesetter = createTypesetter({ isAhead: false });
  const facts = [];
  const plans = [];
  try {
    for (let first = 0; first < letters.length; first += MEASURED_AT_ONCE) {
      const some = letters.slice(first, first + MEASURED_AT_ONCE);
      const fitted = await fitLetters({ ...job, letters: some, typesetter, wantsPdf: false });
      facts.push(...fitted.letterFacts);
      plans.push(...fitted.plans);
      onProgress?.({ phase: "measuring", letters: facts.length, total: letters.length });
    }
    onProgress?.({ phase: "setting", letters: letters.length, total: letters.length });
    const whole = await setLetters({ ...job, plans, typesetter, wantsPdf: true, wantsFacts: false });
    if (whole.pdf === null) throw new Error("no PDF was asked for");
    onProgress?.({ phase: "done", letters: letters.length, total: letters.length });
    return {
      pdf: whole.pdf,
      pages: facts.map(({ pages }) => pages),
      missing: whole.missing.map(nameCharacter),
      warnings: addressWarnings(facts, letters),
    };
  } finally {
    await typesetter.close();
  }
}
