import type { Part } from "./part";
import { lineOf, textOf } from "./part-form";

/** What the sheet of this issue tells beyond the ones before it. */
export const newsPart: Part = {
  title: "What is new",
  intro:
    "What this sheet tells beyond the ones before it. Supporters read it with its date above the rest; leave it empty where there is nothing.",
  isPerLanguage: false,
  form: () => ({
    rows: [],
    fields: [
      { name: "newsTitle", label: "Headline", kind: "line" },
      { name: "news", label: "What happened since", kind: "text", hint: "Two or three sentences are best." },
    ],
  }),
  values: ({ issue: { newsTitle, news } }) => ({ newsTitle, news }),
  apply: (content, _key, values) => {
    const newsTitle = lineOf(values, "newsTitle");
    return {
      content: { ...content, issue: { ...content.issue, newsTitle, news: textOf(values, "news") } },
      errors: {
        ...(newsTitle.length > LONGEST_HEADLINE && {
          newsTitle: `Keep the headline under ${LONGEST_HEADLINE} characters`,
        }),
      },
    };
  },
};

// The same as an appeal's title.
const LONGEST_HEADLINE = 200;
