import { type Appeal, writtenTo } from "@/lib/appeals/appeal";
import { appealSummary } from "./appeal-summary";

/** An appeal for machines, whole. The sensitive background is never part of it. */
export function appealDetails(appeal: Appeal, publicUrl: string) {
  const { issue } = appeal;
  return {
    ...appealSummary(appeal, publicUrl),
    language: appeal.language,
    readableIn: appeal.readableIn,
    translation: appeal.translation,
    summary: appeal.summary,
    background: appeal.background,
    timeline: appeal.timeline.map(({ language, day, text, source }) => ({ language, day, text, source })),
    sources: appeal.sources.map(({ title, url }) => ({ title, url })),
    afterDateRule: issue.afterDateRule,
    news: appeal.news,
    stopReason: issue.stopReason || null,
    outcome: issue.outcome || null,
    asks: issue.asks.map(({ texts }) =>
      texts.map(({ language, sheetForm, letterSentence }) => ({ language, sheetForm, letterSentence })),
    ),
    officials: writtenTo(issue).map(({ id: _id, ...official }) => official),
  };
}
