import type { AppealContent, NewsText } from "./content";

/** An issue's news in one language; empty where nobody has written it. */
export function newsIn({ sourceLanguage, issue, newsTexts }: AppealContent, language: string) {
  if (language === sourceLanguage)
    return { title: issue.newsTitle, text: issue.news, translatedBy: "editor" as const };
  const translation = newsTexts.find((one) => one.language === language);
  return translation ?? { title: "", text: "", translatedBy: "editor" as const };
}

/** With other news in the source language. What nobody tells there any more is told in no language. */
export function withSourceNews(content: AppealContent, { title, text }: { title: string; text: string }) {
  const { newsTitle, news, newsRevision } = content.issue;
  if (title === newsTitle && text === news) return content;
  const issue = { ...content.issue, newsTitle: title, news: text, newsRevision: newsRevision + 1 };
  return { ...content, issue, newsTexts: title === "" && text === "" ? [] : content.newsTexts };
}

/** With a translation of the news as it stands now; an empty one goes. */
export function withTranslatedNews(content: AppealContent, typed: Omit<NewsText, "sourceRevision">) {
  const others = content.newsTexts.filter(({ language }) => language !== typed.language);
  if (typed.title === "" && typed.text === "") return { ...content, newsTexts: others };
  const translation = { ...typed, sourceRevision: content.issue.newsRevision };
  return { ...content, newsTexts: [...others, translation].sort(byLanguage) };
}

/** With another source language: its news becomes what the others are translated from. */
export function withSourceLanguage(content: AppealContent, sourceLanguage: string): AppealContent {
  const { sourceLanguage: language, issue, newsTexts } = content;
  if (sourceLanguage === language) return content;
  const now = newsIn(content, sourceLanguage);
  const newsRevision = issue.newsRevision + 1;
  const before: NewsText = {
    language,
    title: issue.newsTitle,
    text: issue.news,
    translatedBy: "editor",
    sourceRevision: newsRevision,
  };
  const isEmpty = before.title === "" && before.text === "";
  if (isEmpty && newsTexts.length === 0) return { ...content, sourceLanguage };
  const others = newsTexts.filter((one) => one.language !== sourceLanguage);
  return {
    ...content,
    sourceLanguage,
    issue: { ...issue, newsTitle: now.title, news: now.text, newsRevision },
    newsTexts: isEmpty ? others : [...others, before].sort(byLanguage),
  };
}

function byLanguage(a: NewsText, b: NewsText): number {
  return a.language.localeCompare(b.language, "en");
}
