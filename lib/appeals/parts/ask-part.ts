import { letterSentence } from "@/lib/appeals/ask-sentence";
import type { AppealContent } from "@/lib/appeals/content";
import { nextRevision } from "@/lib/appeals/source-revision";
import { cleanLine } from "@/lib/ground/clean-text";
import type { Part } from "./part";
import { rowsOf, rowValues } from "./part-form";

const names = ["id", "sheetForm", "letterSentence"] as const;

/** What the letters ask for, in one language. */
export const askPart: Part = {
  title: "Asks",
  intro:
    "Each as the sheet words it and as one sentence of a letter. Leave the sentence empty to have it made.",
  isPerLanguage: true,
  form: (content, { language }) => ({
    fields: [],
    rows: [
      {
        name: "asks",
        legend: "Ask",
        hidden: ["id"],
        ...(language === content.sourceLanguage ? { isOrdered: true as const } : { isFixed: true as const }),
        fields: [
          { name: "sheetForm", label: "As the sheet words it", kind: "text" },
          { name: "letterSentence", label: "As a sentence of the letter", kind: "text" },
        ],
      },
    ],
  }),
  values: ({ asks }, { language }) =>
    rowValues(
      "asks",
      names,
      asks.map(({ id, texts }) => {
        const text = texts.find((one) => one.language === language);
        return { id, sheetForm: text?.sheetForm ?? "", letterSentence: text?.letterSentence ?? "" };
      }),
    ),
  apply: (content, { language }, values) => {
    const isSource = language === content.sourceLanguage;
    const rows = rowsOf(values, "asks", names);
    const filled = rows.filter(({ texts }) => texts.sheetForm !== "" || texts.letterSentence !== "");
    const asks = isSource ? fromSource(content, filled) : translated(content, language, rows);
    return { content: { ...content, asks }, errors: {} };
  },
};

type Row = ReturnType<typeof rowsOf<(typeof names)[number]>>[number];
type Asks = AppealContent["asks"];

/** In the source language rows come, go and change places; what stands in other languages goes along. */
function fromSource(content: AppealContent, rows: readonly Row[]): Asks {
  return rows.map(({ texts: row }) => {
    const ask = content.asks.find(({ id }) => id !== "" && id === row.id);
    const written = ask?.texts ?? [];
    const before = written.find(({ language }) => language === content.sourceLanguage);
    const others = written.filter((text) => text !== before);
    const typed = asText(row, content.sourceLanguage);
    const sourceRevision = before && isSame(before, typed) ? before.sourceRevision : nextRevision(written);
    return { id: ask?.id ?? "", texts: [{ ...typed, sourceRevision }, ...others] };
  });
}

/** A translation fills in the asks that are there. */
function translated(content: AppealContent, language: string, rows: readonly Row[]): Asks {
  return content.asks.map((ask) => {
    const row = rows.find(({ texts }) => texts.id === ask.id)?.texts;
    if (!row) return ask;
    const others = ask.texts.filter((text) => text.language !== language);
    if (row.sheetForm === "" && row.letterSentence === "") return { ...ask, texts: others };
    const source = ask.texts.find((text) => text.language === content.sourceLanguage);
    const text = { ...asText(row, language), sourceRevision: source?.sourceRevision ?? 0 };
    return { ...ask, texts: [...others, text] };
  });
}

type AskWords = { sheetForm: string; letterSentence: string };

function asText(row: AskWords, language: string) {
  const sheetForm = cleanLine(row.sheetForm);
  const made = letterSentence({ sheetForm, language }) ?? "";
  return { language, sheetForm, letterSentence: cleanLine(row.letterSentence) || made };
}

function isSame(before: AskWords, typed: AskWords): boolean {
  return before.sheetForm === typed.sheetForm && before.letterSentence === typed.letterSentence;
}
