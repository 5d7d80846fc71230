import { z } from "zod";
import { database } from "@/lib/ground/db";
import { readOfficial } from "@/lib/officials/official";
import type { Appeal, Issue } from "./appeal";
import { dayIn, deadlineOf } from "./deadline";
import { inLanguage } from "./in-language";
import { isBehindSource } from "./source-revision";
import { dayOfOfficial, statusAt } from "./status-at";

const texts = z.array(z.string());

/** The desk works on drafts; nobody else sees them. */
export const isPublic = { stage: { notIn: ["draft" as const, "proposed" as const] } };

const wholeIssue = {
  asks: { orderBy: { position: "asc" as const }, include: { texts: true } },
  addressees: { orderBy: { position: "asc" as const }, include: { official: true } },
  templates: { include: { blocks: { orderBy: [{ part: "asc" as const }, { variant: "asc" as const }] } } },
};

const issueWithNews = { ...wholeIssue, newsTexts: true };

const wholeAppeal = {
  texts: true,
  timeline: { orderBy: [{ day: "asc" as const }, { id: "asc" as const }] },
  familyPieces: { orderBy: { position: "asc" as const } },
  sources: { orderBy: { position: "asc" as const } },
  issues: { where: isPublic, orderBy: { number: "desc" as const }, take: 1, include: issueWithNews },
};

/**
 * The appeal at an address, as it stands at `now`, with its newest public issue, in this language where it is
 * translated; null where there is none.
 */
export async function findAppeal(
  slug: string,
  now: Date,
  language: string | null = null,
): Promise<Appeal | null> {
  const db = await database();
  const row = await db.appeal.findUnique({ where: { slug }, include: wholeAppeal });
  return row ? readAppeal(row, now, language) : null;
}

/** One issue, whether or not it is still the newest: a letter keeps the one it was begun on. */
export async function findIssue(issueId: string, now: Date): Promise<Issue | null> {
  const db = await database();
  const include = { ...wholeIssue, appeal: { select: { sourceLanguage: true } } };
  const row = await db.issue.findUnique({ where: { id: issueId }, include });
  return row ? readIssue(row, now, row.appeal) : null;
}

/** An appeal with one of its issues, a draft as if it were published: for the desk, and for letters that try it out. */
export async function findAppealOnTrial(
  issueId: string,
  now: Date,
  language: string | null = null,
): Promise<Appeal | null> {
  const db = await database();
  const issues = { where: { id: issueId }, take: 1, include: issueWithNews };
  const row = await db.appeal.findFirst({
    where: { issues: { some: { id: issueId } } },
    include: { ...wholeAppeal, issues },
  });
  const isDraft = (stage: string) => stage === "draft" || stage === "proposed";
  const asPublished = row?.issues.map((issue) =>
    isDraft(issue.stage) ? { ...issue, stage: "published" as const } : issue,
  );
  return row && asPublished ? readAppeal({ ...row, issues: asPublished }, now, language) : null;
}

/** The address of the appeal that an issue belongs to. */
export async function findSlugOfIssue(issueId: string): Promise<string | null> {
  const db = await database();
  const row = await db.issue.findUnique({
    where: { id: issueId },
    select: { appeal: { select: { slug: true } } },
  });
  return row?.appeal.slug ?? null;
}

/** How many appeals there are at all; the health check asks it to see that the database answers. */
export async function countAppeals(): Promise<number> {
  return (await database()).appeal.count();
}

type IssueRow = NonNullable<Awaited<ReturnType<typeof selectIssue>>>;
type AppealRow = NonNullable<Awaited<ReturnType<typeof selectAppeal>>>;
const selectIssue = async () => (await database()).issue.findFirst({ include: wholeIssue });
const selectAppeal = async () => (await database()).appeal.findFirst({ include: wholeAppeal });

function readAppeal(row: AppealRow, now: Date, wanted: string | null = null): Appeal | null {
  const issue = row.issues[0];
  if (!issue) return null;
  const today = dayIn({ instant: now, timeZone: "UTC" });
  const told = inLanguage({ ...row, asks: issue.asks, news: issue }, { wanted, today });
  if (!told) return null;
  const { text, readable, translation, background, news, timeline, familyPieces } = told;
  return {
    id: row.id,
    slug: row.slug,
    isPractice: row.kind === "practice",
    country: row.country,
    personName: row.personName,
    personSpellings: texts.parse(row.personSpellings),
    sensitiveWords: texts.parse(row.sensitiveWords),
    language: text.language,
    readableIn: readable,
    translation,
    title: text.title,
    summary: text.summary,
    backgroundLanguage: background.language,
    background: background.background,
    sensitiveBackground: background.sensitiveBackground,
    allowsServerSending: row.allowsServerSending,
    isShared: row.isShownInFeeds || row.kind === "practice",
    news,
    timeline,
    familyPieces,
    sources: row.sources,
    issue: readIssue(issue, now, row),
  };
}

function readIssue(row: IssueRow, now: Date, { sourceLanguage }: { sourceLanguage: string }): Issue {
  const addressees = row.addressees.map(({ kind, official }) => ({ kind, official: readOfficial(official) }));
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    status: statusAt(row, now),
    uaNumber: row.uaNumber,
    indexNumber: row.indexNumber,
    issuedOn: row.issuedOn,
    deadline: deadlineOf(row, dayOfOfficial(row, now)),
    languages: texts.parse(row.languages),
    copiesToDiplomats: row.copiesToDiplomats,
    afterDateRule: row.afterDateRule,
    stopReason: row.stopReason,
    outcome: row.outcome,
    asks: row.asks.map((ask) => ({ ...ask, texts: withMarks(ask.texts, sourceLanguage) })),
    addressees,
    // Everybody's follow everybody's, an official's own that official's.
    templates: row.templates.map((template) => {
      const ofOne = row.templates.filter(({ officialId }) => officialId === template.officialId);
      return { ...template, isStale: isBehindSource(ofOne, { ...template, sourceLanguage }) };
    }),
  };
}

function withMarks<Row extends { language: string; sourceRevision: number }>(
  rows: readonly Row[],
  sourceLanguage: string,
): (Row & { isStale: boolean })[] {
  return rows.map((row) => ({ ...row, isStale: isBehindSource(rows, { ...row, sourceLanguage }) }));
}
