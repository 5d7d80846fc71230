import { countryChoices } from "@/lib/ground/country-names";
import { languageName } from "@/lib/ground/language-name";
import { languageTags } from "@/lib/ground/language-tag";
import type { FieldLists } from "./part-field";

/** Every country, and every language that sheets ask for, each by its name. */
export function fieldLists(): FieldLists {
  return {
    countries: countryChoices("en").map(({ code, name }) => ({ value: code, label: name })),
    languages: languageTags
      .map((tag) => ({ value: tag, label: languageName(tag) }))
      .sort((a, b) => a.label.localeCompare(b.label, "en")),
  };
}
