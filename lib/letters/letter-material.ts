import { directionOf } from "@/lib/ground/direction";
import type { Official } from "@/lib/officials/official";
import { addressLinesFor } from "@/lib/officials/postal-address";
import { salutationIn } from "@/lib/officials/salutation";
import type { LetterMaterial } from "./compose-letter";
import { countryLinesFor } from "./country-lines";
import { greetingLine } from "./words/greeting-line";
import { letterDate } from "./words/letter-date";
import { letterWords } from "./words/letter-words";

type Given = {
  official: Official;
  language: string;
  /** Every ask of the issue in the letter's language. */
  asks: LetterMaterial["asks"];
  day: string;
  copyNames?: readonly string[];
  appealUrl?: string | null;
};

/** All of one official's letter that its writer does not type, as text in the letter's language. Server only. */
export function letterMaterial({
  official,
  language,
  asks,
  day,
  copyNames = [],
  appealUrl = null,
}: Given): Omit<LetterMaterial, "draft"> {
  const { id, role, country } = official;
  return {
    official: { id, role, country },
    language,
    direction: directionOf(language),
    words: letterWords(language),
    salutation: greetingLine({ salutation: salutationIn(official.salutations, language), language }),
    addressLines: addressLinesFor({ official, fromCountry: country }),
    countryLines: countryLinesFor(country),
    asks,
    date: letterDate(day, language),
    copyNames,
    appealUrl,
  };
}
