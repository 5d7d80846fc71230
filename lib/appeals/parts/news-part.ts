import { newsIn, withSourceNews, withTranslatedNews } from "@/lib/appeals/news";
import type { Part } from "./part";
import { lineOf, textOf } from "./part-form";
import { readTranslator, translatedBy } from "./text-part";

/** What the sheet of this issue tells beyond the ones before it. */
export const newsPart: Part = {
  title: "What is new",
  intro:
    "What this sheet tells beyond the ones before it. Supporters read it with its date above the rest; leave it empty where there is nothing.",
  isPerLanguage: true,
  form: (content, { language }) => ({
    rows: [],
    fields: [
      { name: "newsTitle", label: "Headline", kind: "line" },
      { name: "news", label: "What happened since", kind: "text", hint: "Two or three sentences are best." },
      ...(language === content.sourceLanguage ? [] : [translatedBy]),
    ],
  }),
  values: (content, { language }) => {
    const { title, text, translatedBy: by } = newsIn(content, language);
    return { newsTitle: title, news: text, translatedBy: by };
  },
  apply: (content, { language }, values) => {
    const title = lineOf(values, "newsTitle");
    const text = textOf(values, "news");
    const by = readTranslator(lineOf(values, "translatedBy"));
    return {
      content:
        language === content.sourceLanguage
          ? withSourceNews(content, { title, text })
          : withTranslatedNews(content, { language, title, text, translatedBy: by }),
      errors: {
        ...(title.length > LONGEST_HEADLINE && {
          newsTitle: `Keep the headline under ${LONGEST_HEADLINE} characters`,
        }),
      },
    };
  },
};

// The same as an appeal's title.
const LONGEST_HEADLINE = 200;
