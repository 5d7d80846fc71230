import { addressWarnings, type LetterPdf } from "@/lib/paper/letter-pdf";
import { nameCharacter } from "@/lib/paper/script/missing-character";
import { fitLetters, type LetterJob, setLetters } from "@/lib/paper/setting/set-letters";
import { createTypesetter } from "@/lib/paper/typeset/typesetter";
import { ENGINE_MEMORY_BYTES } from "./limits";
import type { PackProgress } from "./messages";

const MEASURED_AT_ONCE = 10;

/** Sets a pack in this very process, which keeps the memory for it: for the process that `pack-pdf.ts` starts. */
export async function setPack({
  onProgress,
  ...job
}: Omit<LetterJob, "typesetter" | "signal"> & {
  onProgress: (progress: PackProgress) => void;
}): Promise<LetterPdf> {
  const { letters } = job;
  const typesetter = createTypesetter({ isAhead: false, mostMemory: ENGINE_MEMORY_BYTES });
  const facts = [];
  const plans = [];
  for (let first = 0; first < letters.length; first += MEASURED_AT_ONCE) {
    const some = letters.slice(first, first + MEASURED_AT_ONCE);
    const fitted = await fitLetters({ ...job, letters: some, typesetter, wantsPdf: false });
    facts.push(...fitted.letterFacts);
    plans.push(...fitted.plans);
    onProgress({ phase: "measuring", letters: facts.length, total: letters.length });
  }
  onProgress({ phase: "setting", letters: letters.length, total: letters.length });
  const whole = await setLetters({ ...job, plans, typesetter, wantsPdf: true, wantsFacts: false });
  await typesetter.close();
  if (whole.pdf === null) throw new Error("no PDF was asked for");
  return {
    pdf: whole.pdf,
    pages: facts.map(({ pages }) => pages),
    missing: whole.missing.map(nameCharacter),
    warnings: addressWarnings(facts, letters),
  };
}
