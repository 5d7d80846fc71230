import { withSourceLanguage } from "@/lib/appeals/news";
import { isCountry } from "@/lib/ground/country-names";
import { isLanguageTag } from "@/lib/ground/language-tag";
import type { Part } from "./part";
import { lineOf, linesOf } from "./part-form";

/** Who the appeal is for, and what may be shown of it. */
export const aboutPart: Part = {
  title: "The person and what may be shown",
  intro: "The name as every letter has to spell it, and where the appeal may appear.",
  isPerLanguage: false,
  form: () => ({
    rows: [],
    fields: [
      { name: "personName", label: "Name", kind: "line", hint: "For a group, every name, with commas." },
      {
        name: "personSpellings",
        label: "Other right spellings",
        kind: "lines",
        hint: "One per line: other scripts, inflected forms. The coach knows them.",
      },
      { name: "country", label: "Country of the case", kind: "country" },
      {
        name: "sourceLanguage",
        label: "Language of the source text",
        kind: "language",
        hint: "All other texts are translated from it.",
      },
      {
        name: "sensitiveWords",
        label: "Words that no letter should carry",
        kind: "lines",
        hint: "One per line; word* stands for all words that begin so. The coach points them out to the writer.",
      },
      {
        name: "isShownInFeeds",
        label: "The front page, feeds, cards and link previews may show this appeal",
        kind: "tick",
        hint: "Its own page can be read by everybody who has the address. The sensitive background is never in any of them.",
      },
    ],
  }),
  values: ({ personName, personSpellings, country, sourceLanguage, sensitiveWords, isShownInFeeds }) => ({
    personName,
    personSpellings: personSpellings.join("\n"),
    country,
    sourceLanguage,
    sensitiveWords: sensitiveWords.join("\n"),
    isShownInFeeds: isShownInFeeds ? "yes" : "",
  }),
  apply: (content, _key, values) => {
    const country = lineOf(values, "country");
    const sourceLanguage = lineOf(values, "sourceLanguage");
    return {
      content: {
        ...withSourceLanguage(content, sourceLanguage),
        personName: lineOf(values, "personName").slice(0, LONGEST_NAME),
        personSpellings: linesOf(values, "personSpellings"),
        country,
        sensitiveWords: linesOf(values, "sensitiveWords"),
        isShownInFeeds: values.isShownInFeeds === "yes",
      },
      errors: {
        ...(country !== "" && !isCountry(country) && { country: "Choose the country from the list" }),
        ...(!isLanguageTag(sourceLanguage) && { sourceLanguage: "Choose the language from the list" }),
      },
    };
  },
};

// Several people may stand in one sheet.
const LONGEST_NAME = 300;
