import { findWordsChange } from "@/lib/desk/coach-words/queries";
import { findSection } from "@/lib/desk/section/queries";
import type { SectionRules } from "@/lib/letters/coach/coach-material";

/** What the section has decided about letters in a language. */
export async function sectionRules(language: string): Promise<SectionRules> {
  const [{ organisationInLetters, cautionCountries }, wordsChange] = await Promise.all([
    findSection(),
    findWordsChange(language),
  ]);
  return {
    namesOrganisation: organisationInLetters,
    organisationNames: ["Amnesty International", "Amnesty"],
    wantsOwnWords: true,
    cautionCountries: cautionCountries.map(({ country }) => country),
    wordsChange,
  };
}
