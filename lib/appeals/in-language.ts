import type { Translator } from "@/generated/sqlite/enums";
import { isBehind, isBehindSource } from "./source-revision";

type Text = {
  language: string;
  title: string;
  summary: string;
  background: string;
  sensitiveBackground: string;
  translatedBy: Translator;
  sourceRevision: number;
};

type Entry = { language: string; day: string; sourceRevision: number };
type AskText = { language: string; sourceRevision: number };

type NewsText = {
  language: string;
  title: string;
  text: string;
  translatedBy: Translator;
  sourceRevision: number;
};

type Written<Event extends Entry, Piece extends Entry> = {
  sourceLanguage: string;
  revision: number;
  texts: readonly Text[];
  timelineRevision: number;
  timeline: readonly Event[];
  familyRevision: number;
  familyPieces: readonly Piece[];
  asks: readonly { texts: readonly AskText[] }[];
  news: { newsTitle: string; news: string; newsRevision: number; newsTexts: readonly NewsText[] };
};

/** What readers are told of a translation: who made it, and whether anything of its source has changed since. */
export type Translation = { translatedBy: Translator; isStale: boolean };

/**
 * What an appeal says to somebody who reads this language: each part in it, else in the source language, and each says
 * which it is. Languages to read in are those with a title and a summary, the source first. Null where there is no text
 * at all. What had not happened yet on `today` is not told: it may be a day that is set for a demonstration.
 */
export function inLanguage<Event extends Entry, Piece extends Entry>(
  written: Written<Event, Piece>,
  { wanted, today }: { wanted: string | null; today: string },
) {
  const { sourceLanguage, revision, texts, timeline, familyPieces } = written;
  const told = textFor({ sourceLanguage, texts }, wanted);
  if (!told) return null;
  const { text, source, readable } = told;
  const news = newsFor(written, text.language);
  const isNewsStale = news?.language === text.language && news.isStale;
  const languages = { language: text.language, sourceLanguage };
  const isStale =
    text.sourceRevision < revision ||
    isNewsStale ||
    written.asks.some((ask) => isBehindSource(ask.texts, languages)) ||
    isBehind(timeline, text.language, written.timelineRevision) ||
    isBehind(familyPieces, text.language, written.familyRevision);
  const translation: Translation | null =
    text.language === sourceLanguage ? null : { translatedBy: text.translatedBy, isStale };
  const order = [text.language, source.language];
  const hasHappened = ({ day }: Entry) => day <= today;
  // Longer than the rest, it is often left for later: better in the source language than nothing.
  const hasBackground = text.background !== "" || text.sensitiveBackground !== "";
  return {
    text,
    readable,
    translation,
    background: hasBackground ? text : source,
    news: news && { language: news.language, title: news.title, text: news.text },
    timeline: firstWritten(timeline, order).filter(hasHappened),
    familyPieces: firstWritten(familyPieces, order).filter(hasHappened),
  };
}

/** The text for somebody who reads this language, beside its source; null where there is none at all. */
export function textFor<One extends Pick<Text, "language" | "title" | "summary">>(
  { sourceLanguage, texts }: { sourceLanguage: string; texts: readonly One[] },
  wanted: string | null,
): { text: One; source: One; readable: string[] } | null {
  const source = texts.find(({ language }) => language === sourceLanguage) ?? texts[0];
  if (!source) return null;
  const whole = texts.filter(({ title, summary }) => title !== "" && summary !== "");
  const readable = [...new Set([source.language, ...whole.map(({ language }) => language)])];
  return { text: whole.find(({ language }) => language === wanted) ?? source, source, readable };
}

/** A follow-up may have come in another language than the first sheet: better that than nothing. */
function newsFor<Event extends Entry, Piece extends Entry>(
  { sourceLanguage, news }: Written<Event, Piece>,
  language: string,
) {
  const source = { language: sourceLanguage, title: news.newsTitle, text: news.news, isStale: false };
  const translations = news.newsTexts.map((one) => ({
    ...one,
    isStale: one.sourceRevision < news.newsRevision,
  }));
  const all = [source, ...translations].filter(({ title, text }) => title !== "" || text !== "");
  return all.find((one) => one.language === language) ?? all[0] ?? null;
}

function firstWritten<Row extends Entry>(entries: readonly Row[], languages: readonly string[]): Row[] {
  const language = languages.find((one) => entries.some((entry) => entry.language === one));
  return entries.filter((entry) => entry.language === language);
}
