import type { Appeal, Issue } from "@/lib/appeals/appeal";
import { englishLanguageName } from "@/lib/ground/language-name";
import { templateIn } from "@/lib/letters/opening-draft";
import { salutationIn } from "@/lib/officials/salutation";
import type { CoachInput } from "./coach-input";

/** What a section decides about the letters of its people. */
export type SectionRules = Pick<
  CoachInput["appeal"],
  "namesOrganisation" | "organisationNames" | "wantsOwnWords"
> & {
  /** ISO codes of the cases whose writers had better give initials and town only. */
  cautionCountries: readonly string[];
};

/** Public, and small enough to go along with the page; the words themselves are loaded where the coach runs. */
export type CoachMaterial = Omit<CoachInput, "letter" | "words">;

/** Everything the coach needs to know about the appeal; it stays the same while one letter is written. */
export function coachMaterial({
  appeal,
  issue,
  language,
  officialIds,
  rules,
  day,
}: {
  appeal: Appeal;
  issue: Issue;
  language: string;
  officialIds: readonly string[];
  rules: SectionRules;
  day: string;
}): CoachMaterial {
  const blocks = templateIn(issue, language)?.blocks ?? [];
  return {
    language,
    languageNames: languageNames([language, ...issue.languages]),
    today: day,
    appeal: {
      personNames: [[appeal.personName, ...appeal.personSpellings]],
      asks: issue.asks.flatMap(({ texts }) =>
        texts.filter((text) => text.language === language).map((text) => text.letterSentence),
      ),
      languagesAsked: issue.languages,
      country: appeal.country,
      namesOrganisation: rules.namesOrganisation,
      organisationNames: rules.organisationNames,
      wantsOwnWords: rules.wantsOwnWords,
      asksCaution: rules.cautionCountries.includes(appeal.country),
      sensitiveWords: appeal.sensitiveWords,
      templateTexts: blocks.filter(({ part }) => part !== "who").map(({ text }) => text),
    },
    officials: issue.addressees
      .filter(({ official }) => officialIds.includes(official.id))
      .map(({ official }) => ({
        role: official.role,
        salutation: salutationIn(official.salutations, language),
      })),
  };
}

/** English names by the language alone: "en" for "en-GB". */
export function languageNames(tags: readonly string[]): Record<string, string> {
  const bases = tags.map((tag) => tag.toLowerCase().split("-")[0] ?? tag);
  return Object.fromEntries(bases.map((base) => [base, englishLanguageName(base)]));
}
