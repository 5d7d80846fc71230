import type { SectionRules } from "@/lib/letters/coach/coach-material";

/** What the section has decided about letters. */
export async function sectionRules(): Promise<SectionRules> {
  return {
    namesOrganisation: "either",
    organisationNames: ["Amnesty International", "Amnesty"],
    wantsOwnWords: true,
    cautionCountries: [],
  };
}
