import type { SectionRules } from "@/lib/coach/coach-material";
import { findWordsChange } from "@/lib/desk/coach-words/find-words-change.db";
import { findSection } from "@/lib/section/find-section.db";

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
