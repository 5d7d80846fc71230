import { type Appeal, writtenTo } from "@/lib/appeals/appeal";

/** An appeal for machines, short: what a list needs. Nothing about writers is in it. */
export function appealSummary(appeal: Appeal, publicUrl: string) {
  const { issue } = appeal;
  return {
    slug: appeal.slug,
    url: `${publicUrl}/appeals/${appeal.slug}`,
    isPractice: appeal.isPractice,
    personName: appeal.personName,
    title: appeal.title,
    country: appeal.country,
    uaNumber: issue.uaNumber,
    indexNumber: issue.indexNumber,
    issuedOn: issue.issuedOn,
    deadline: issue.deadline,
    status: issue.status,
    languages: issue.languages,
  };
}

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
