import { findSection } from "@/lib/desk/section/queries";
import type { SectionRules } from "@/lib/letters/coach/coach-material";

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
