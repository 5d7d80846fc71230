import { z } from "zod";
import { database } from "@/lib/ground/db";
import { deadlineOf } from "./deadline";
import { isPublic } from "./find-appeal.db";
import { textFor } from "./in-language";
import { byUrgency, type ListedAppeal } from "./listed-appeal";
import { dayOfOfficial, issueDates, statusAt } from "./status-at";

const texts = z.array(z.string());

// The practice appeal is what people learn with: it is always there.
const isListed = { OR: [{ isShownInFeeds: true }, { kind: "practice" as const }] };

// No more than a list shows: there may be hundreds of appeals, each with a dozen texts.
const listed = {
  id: true,
  slug: true,
  kind: true,
  country: true,
  personName: true,
  personSpellings: true,
  sourceLanguage: true,
  texts: { select: { language: true, title: true, summary: true } },
  issues: {
    where: isPublic,
    orderBy: { number: "desc" as const },
    take: 1,
    select: {
      ...issueDates,
      kind: true,
      uaNumber: true,
      indexNumber: true,
      issuedOn: true,
      languages: true,
      outcome: true,
    },
  },
};

/** Every published appeal that may be listed, the most urgent first, in this language where it is translated. */
export async function listAppeals(now: Date, language: string | null = null): Promise<ListedAppeal[]> {
  const db = await database();
  const rows = await db.appeal.findMany({
    where: { issues: { some: isPublic }, ...isListed },
    select: listed,
  });
  return rows.flatMap((row) => readListed(row, now, language) ?? []).sort(byUrgency);
}

type Row = NonNullable<Awaited<ReturnType<typeof selectOne>>>;
const selectOne = async () => (await database()).appeal.findFirst({ select: listed });

function readListed(row: Row, now: Date, wanted: string | null): ListedAppeal | null {
  const [issue] = row.issues;
  const told = textFor(row, wanted);
  if (!issue || !told) return null;
  const { id, slug, country, personName } = row;
  const { kind, uaNumber, indexNumber, issuedOn, outcome } = issue;
  const { language, title, summary } = told.text;
  return {
    ...{ id, slug, country, personName, language, title, summary },
    isPractice: row.kind === "practice",
    personSpellings: texts.parse(row.personSpellings),
    issue: {
      ...{ kind, uaNumber, indexNumber, issuedOn, outcome },
      status: statusAt(issue, now),
      deadline: deadlineOf(issue, dayOfOfficial(issue, now)),
      languages: texts.parse(issue.languages),
    },
  };
}
