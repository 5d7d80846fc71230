import type { ListedAppeal } from "@/lib/appeals/listed-appeal";

/** An appeal for machines, short: what a list needs. Nothing about writers is in it. */
export function appealSummary(appeal: ListedAppeal, publicUrl: string) {
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
