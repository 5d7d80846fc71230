import { type AppealText, emptyText, sourceText, textIn } from "@/lib/appeals/content";
import type { Part } from "./part";
import { lineOf, textOf } from "./part-form";

/** The appeal's own words in one language. */
export const textPart: Part = {
  title: "Text",
  intro: "Title, summary and background in one language, beside the source text.",
  isPerLanguage: true,
  form: (content, { language }) => ({
    rows: [],
    fields: [
      { name: "title", label: "Title", kind: "line", hint: "One line that says what is at stake." },
      {
        name: "summary",
        label: "Summary",
        kind: "text",
        hint: "Three to five sentences. The first one is set larger.",
      },
      { name: "background", label: "Background", kind: "text" },
      {
        name: "sensitiveBackground",
        label: "Sensitive background",
        kind: "text",
        hint: "Shown only to those who ask for it, never in a card, feed, preview or letter. Leave empty if there is none.",
      },
      ...(language === content.sourceLanguage ? [] : [translatedBy]),
    ],
  }),
  values: (content, { language }) => {
    const {
      title,
      summary,
      background,
      sensitiveBackground,
      translatedBy: by,
    } = textIn(content.texts, language) ?? emptyText({ language, revision: content.revision });
    return { title, summary, background, sensitiveBackground, translatedBy: by };
  },
  apply: (content, { language }, values) => {
    const typed = {
      title: lineOf(values, "title"),
      summary: textOf(values, "summary"),
      background: textOf(values, "background"),
      sensitiveBackground: textOf(values, "sensitiveBackground"),
    };
    const isSource = language === content.sourceLanguage;
    const hasChanged = isSource && !isSame(sourceText(content), typed);
    const revision = hasChanged ? content.revision + 1 : content.revision;
    const text: AppealText = {
      language,
      ...typed,
      translatedBy: isSource ? "editor" : readTranslator(lineOf(values, "translatedBy")),
      sourceRevision: revision,
    };
    const others = content.texts.filter((one) => one.language !== language);
    const isEmpty = !isSource && Object.values(typed).every((field) => field === "");
    return {
      content: { ...content, revision, texts: isEmpty ? others : [...others, text].sort(byLanguage) },
      errors: {
        ...(typed.title.length > LONGEST_TITLE && {
          title: `Keep the title under ${LONGEST_TITLE} characters`,
        }),
      },
    };
  },
};

// A headline on a card and in a feed.
const LONGEST_TITLE = 200;

/** Whose translation it is, where it is one. */
export const translatedBy = {
  name: "translatedBy",
  label: "Translated by",
  kind: "choice" as const,
  choices: [
    { value: "editor", label: "A translator of the section" },
    { value: "unverified", label: "Somebody; not checked yet" },
    { value: "machine", label: "A machine; not checked yet" },
  ],
};

export function readTranslator(text: string): AppealText["translatedBy"] {
  return text === "machine" || text === "unverified" ? text : "editor";
}

function isSame(before: AppealText, typed: Omit<AppealText, "language" | "translatedBy" | "sourceRevision">) {
  return (
    before.title === typed.title &&
    before.summary === typed.summary &&
    before.background === typed.background &&
    before.sensitiveBackground === typed.sensitiveBackground
  );
}

function byLanguage(a: AppealText, b: AppealText): number {
  return a.language.localeCompare(b.language, "en");
}
