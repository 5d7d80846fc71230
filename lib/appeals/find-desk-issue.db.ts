import { z } from "zod";
import type { IssueStage } from "@/generated/sqlite/enums";
import { database, type Transaction } from "@/lib/ground/db";
import { type Official, readOfficial } from "@/lib/officials/official";
import { type AppealContent, appealContentSchema } from "./content";

/** An issue with everything that belongs to it, whatever its stage, as the desk works on it. */
export type DeskIssue = {
  id: string;
  appealId: string;
  slug: string;
  isPractice: boolean;
  number: number;
  stage: IssueStage;
  stopReason: string;
  stageChangedAt: Date | null;
  content: AppealContent;
};

const texts = z.array(z.string());

const whole = {
  asks: {
    orderBy: { position: "asc" as const },
    include: { texts: { orderBy: { language: "asc" as const } } },
  },
  newsTexts: { orderBy: { language: "asc" as const } },
  addressees: { orderBy: { position: "asc" as const } },
  templates: {
    orderBy: { id: "asc" as const },
    include: { blocks: { orderBy: [{ part: "asc" as const }, { variant: "asc" as const }] } },
  },
  appeal: {
    include: {
      texts: { orderBy: { language: "asc" as const } },
      timeline: { orderBy: [{ day: "asc" as const }, { id: "asc" as const }] },
      familyPieces: { orderBy: { position: "asc" as const } },
      sources: { orderBy: { position: "asc" as const } },
    },
  },
};

/** An issue by its place in its appeal; null where there is none. */
export async function findDeskIssue(slug: string, number: number): Promise<DeskIssue | null> {
  const db = await database();
  const row = await db.issue.findFirst({ where: { number, appeal: { slug } }, select: { id: true } });
  return row ? readDeskIssue(db, row.id) : null;
}

/** The same inside a transaction, by the issue's id. */
export async function readDeskIssue(
  db: Pick<Transaction, "issue">,
  issueId: string,
): Promise<DeskIssue | null> {
  const row = await db.issue.findUnique({ where: { id: issueId }, include: whole });
  if (!row) return null;
  const { appeal, newsTexts, asks, addressees, templates, languages, ...issue } = row;
  return {
    id: row.id,
    appealId: appeal.id,
    slug: appeal.slug,
    isPractice: appeal.kind === "practice",
    number: row.number,
    stage: row.stage,
    stopReason: row.stopReason,
    stageChangedAt: row.stageChangedAt,
    // Strips what is no content: ids and positions of rows.
    content: appealContentSchema.parse({
      ...appeal,
      personSpellings: texts.parse(appeal.personSpellings),
      sensitiveWords: texts.parse(appeal.sensitiveWords),
      issue: { ...issue, languages: texts.parse(languages) },
      newsTexts,
      asks,
      addressees,
      templates,
    }),
  };
}

export type DeskAppeal = {
  slug: string;
  personName: string;
  title: string;
  country: string;
  isPractice: boolean;
  issues: {
    id: string;
    number: number;
    stage: IssueStage;
    uaNumber: string | null;
    opensOn: string | null;
    deadline: string | null;
    rollingDeadlineDays: number | null;
  }[];
};

/** Every appeal with its issues, the newest issue first; those without a public issue come first. */
export async function listDeskAppeals(): Promise<DeskAppeal[]> {
  const db = await database();
  const rows = await db.appeal.findMany({
    orderBy: { slug: "asc" },
    include: { texts: true, issues: { orderBy: { number: "desc" } } },
  });
  return rows.map(({ texts: written, kind, sourceLanguage, ...appeal }) => ({
    ...appeal,
    isPractice: kind === "practice",
    title: written.find(({ language }) => language === sourceLanguage)?.title ?? "",
  }));
}

/** The appeal that has an issue with this UA number, and whether its newest issue is still a draft. */
export async function findAppealByNumber(
  uaNumber: string,
): Promise<{ slug: string; personName: string } | null> {
  const db = await database();
  return db.appeal.findFirst({
    where: { issues: { some: { uaNumber } } },
    select: { slug: true, personName: true },
  });
}

/** Which of these addresses are taken. */
export async function isSlugTaken(slug: string): Promise<boolean> {
  return (await (await database()).appeal.count({ where: { slug } })) > 0;
}

export type StateOnRecord = { id: string; number: number; publishedAt: Date; coordinatorId: string };

/** Every state of an issue that was ever public, the newest first. */
export async function listPublishedStates(issueId: string): Promise<StateOnRecord[]> {
  const db = await database();
  return db.publishedState.findMany({
    where: { issueId },
    orderBy: { number: "desc" },
    select: { id: true, number: true, publishedAt: true, coordinatorId: true },
  });
}

export type ProposalOnRecord = {
  part: string;
  coordinatorId: string;
  proposedAt: Date;
  seen: string;
  values: Record<string, string | string[]>;
};

/** What a form posted, as a proposal keeps it. */
export const formValues = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** The changes to an issue that wait for a second publisher. */
export async function listProposals(issueId: string): Promise<ProposalOnRecord[]> {
  const db = await database();
  const rows = await db.proposal.findMany({ where: { issueId }, orderBy: { proposedAt: "asc" } });
  return rows.map((row) => ({ ...row, values: formValues.parse(row.values) }));
}

/** How many changes to live issues wait for a publisher. */
export async function countProposals(): Promise<number> {
  const db = await database();
  return db.proposal.count({ where: { issue: { stage: { notIn: ["draft", "proposed"] } } } });
}

/** The number of an appeal's newest issue, whatever its stage; null where there is no such appeal. */
export async function newestIssueNumber(slug: string): Promise<number | null> {
  const db = await database();
  const appeal = await db.appeal.findUnique({ where: { slug }, select: { id: true } });
  return (appeal && (await newestIssue(db, { appealId: appeal.id }))?.number) ?? null;
}

const publicStages = { notIn: ["draft" as const, "proposed" as const] };

/** An appeal's newest issue, or its newest one that is public. */
export async function newestIssue(
  db: Pick<Transaction, "issue">,
  { appealId }: Pick<DeskIssue, "appealId">,
  { isPublic = false } = {},
): Promise<{ id: string; number: number } | null> {
  return db.issue.findFirst({
    where: { appealId, ...(isPublic && { stage: publicStages }) },
    orderBy: { number: "desc" },
    select: { id: true, number: true },
  });
}

/** The officials whom an issue addresses, as the directory has them now. */
export async function findAddressed(
  { addressees }: Pick<AppealContent, "addressees">,
  tx?: Pick<Transaction, "official">,
): Promise<Official[]> {
  const ids = addressees.map(({ officialId }) => officialId);
  const rows = await (tx ?? (await database())).official.findMany({ where: { id: { in: ids } } });
  return rows.map(readOfficial);
}

/** The other issues of an appeal, the newest first. */
export async function listOtherIssues(
  { appealId, id }: Pick<DeskIssue, "appealId" | "id">,
  tx?: Pick<Transaction, "issue">,
) {
  return (tx ?? (await database())).issue.findMany({
    where: { appealId, id: { not: id } },
    orderBy: { number: "desc" },
    select: { number: true, stage: true, opensOn: true, deadline: true, rollingDeadlineDays: true },
  });
}
