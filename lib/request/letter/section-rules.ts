import type { SectionRules } from "@/lib/coach/coach-material";
import { findSection } from "@/lib/section/find-section.db";

/** What the section has decided about letters. */
export async function sectionRules(): Promise<SectionRules> {
  const { organisationInLetters, cautionCountries } = await findSection();
  return {
    namesOrganisation: organisationInLetters,
    organisationNames: ["Amnesty International", "Amnesty"],
    wantsOwnWords: true,
    cautionCountries: cautionCountries.map(({ country }) => country),
  };
}
