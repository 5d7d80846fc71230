import { languageTags } from "@/lib/appeals/language-tag";
import { languageName } from "@/lib/letters/words/language-name";
import { countryChoices } from "@/lib/officials/country-names";
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
