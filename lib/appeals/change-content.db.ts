import { database, type Transaction } from "@/lib/ground/db";
import { type Author, recordChange } from "@/lib/history/record-change.db";
import { type AppealContent, appealContentSchema } from "./content";
import { type DeskIssue, readDeskIssue } from "./find-desk-issue.db";
import { isPublicStage } from "./issue-stage";
import { withSourceLanguage } from "./news";
import { lockIssue, PUBLICATION, recordState, type Writing, writeContent } from "./write-content.db";

/** A new appeal with its first issue, as a draft. */
export async function addAppeal(
  tx: Transaction,
  { slug, content, author, newId }: Writing & { slug: string; content: AppealContent },
): Promise<void> {
  const id = newId();
  const { country, personName, sourceLanguage } = content;
  await tx.appeal.create({ data: { id, slug, country, personName, sourceLanguage } });
  await addIssue(tx, { appealId: id, slug, number: 1, isNew: "appeal", content, author, newId });
}

/**
 * A new issue of an appeal, as a draft, with the number after its last one. What belongs to the whole appeal stays
 * as it is: the public sees it already. Gives the number; null where there is no such appeal.
 */
export async function addNextIssue(
  tx: Transaction,
  { slug, content, author, newId }: Writing & { slug: string; content: AppealContent },
): Promise<number | null> {
  const last = await tx.issue.findFirst({ where: { appeal: { slug } }, orderBy: { number: "desc" } });
  const current = last && (await lockIssue(tx, last.id));
  if (!current) return null;
  const number = current.number + 1;
  // The news of a sheet in another language is a translation from the first; the appeal's own may follow.
  const { issue, newsTexts } = withSourceLanguage(content, current.content.sourceLanguage);
  const { asks, addressees, templates } = content;
  await addIssue(tx, {
    appealId: current.appealId,
    slug,
    number,
    isNew: "issue",
    content: {
      ...current.content,
      issue,
      newsTexts,
      asks: withoutIds(asks),
      addressees,
      templates: withoutIds(templates),
    },
    author,
    newId,
  });
  return number;
}

/** The next issue of an appeal with everything that its last one holds, to be changed before it is published. */
export async function createNextIssue({
  slug,
  author,
  newId,
}: Writing & { slug: string }): Promise<number | null> {
  const db = await database();
  return db.$transaction(async (tx) => {
    const last = await tx.issue.findFirst({ where: { appeal: { slug } }, orderBy: { number: "desc" } });
    const current = last && (await readDeskIssue(tx, last.id));
    if (!current) return null;
    const issue = {
      ...current.content.issue,
      kind: "further" as const,
      issuedOn: null,
      opensOn: null,
      newsTitle: "",
      news: "",
      newsRevision: 0,
      outcome: "",
    };
    const content = { ...current.content, issue, newsTexts: [] };
    return addNextIssue(tx, { slug, content, author, newId });
  });
}

export type ChangeOutcome<Refusal> = { ok: true; issue: DeskIssue } | { ok: false; refusal: Refusal };

/**
 * Changes an issue's content in one transaction with its history. `change` sees what is stored at that moment and
 * gives what is to stand there, or why not. Where the public sees the issue, the new state is put on record. Null
 * where there is no such issue.
 */
export async function changeContent<Refusal>({
  issueId,
  author,
  newId,
  change,
}: Writing & {
  issueId: string;
  change: (issue: DeskIssue) => { content: AppealContent } | { refusal: Refusal };
}): Promise<ChangeOutcome<Refusal> | null> {
  const db = await database();
  return db.$transaction(async (tx) => {
    const issue = await lockIssue(tx, issueId);
    if (!issue) return null;
    const wanted = change(issue);
    if ("refusal" in wanted) return { ok: false, refusal: wanted.refusal };
    const changed = await writeContent(tx, { issue, content: wanted.content, author, newId });
    if (isPublicStage(issue.stage)) await recordState(tx, { issue: changed, author, newId });
    // Who agreed to publish has seen another state: it has to be proposed again.
    if (issue.stage === "proposed") await backToDraft(tx, { issue, author });
    return { ok: true, issue: changed };
  });
}

/** What waits to be published waits no longer. */
export async function backToDraft(tx: Transaction, { issue, author }: { issue: DeskIssue; author: Author }) {
  await tx.proposal.deleteMany({ where: { issueId: issue.id, part: PUBLICATION } });
  await tx.issue.update({ where: { id: issue.id }, data: { stage: "draft", stageChangedAt: author.at } });
  const row = `${issue.slug}/${issue.number}`;
  await recordChange(tx, author, {
    table: "Issue",
    row,
    before: { stage: issue.stage },
    after: { stage: "draft" },
  });
}

/** A state that was public once; null where there is none of that number. */
async function findState(tx: Transaction, issueId: string, number: number): Promise<AppealContent | null> {
  const state = await tx.publishedState.findUnique({ where: { issueId_number: { issueId, number } } });
  return state ? appealContentSchema.parse(state.content) : null;
}

/**
 * Puts a state that was public once back in place of what stands there; false where there is none. The addressees
 * stay as they are where `keepsAddressees`: changing them takes two publishers where there are two.
 */
export async function restoreState({
  issueId,
  number,
  keepsAddressees,
  author,
  newId,
}: Writing & { issueId: string; number: number; keepsAddressees: boolean }): Promise<boolean> {
  const db = await database();
  return db.$transaction(async (tx) => {
    const issue = await lockIssue(tx, issueId);
    const state = await findState(tx, issueId, number);
    if (!issue || !state) return false;
    const { addressees } = keepsAddressees ? issue.content : state;
    const content = { ...afterwards(state, issue.content), addressees };
    const changed = await writeContent(tx, { issue, content, author, newId });
    if (isPublicStage(issue.stage)) await recordState(tx, { issue: changed, author, newId });
    return true;
  });
}

/** The clocks of translations run on: a text put back is a new text, and what had followed it does so again. */
function afterwards(state: AppealContent, now: AppealContent): AppealContent {
  const revision = now.revision + 1;
  const newsRevision = now.issue.newsRevision + 1;
  const timelineRevision = now.timelineRevision + 1;
  const familyRevision = now.familyRevision + 1;
  return {
    ...state,
    ...{ revision, timelineRevision, familyRevision },
    issue: { ...state.issue, newsRevision },
    texts: state.texts.map((text) => followed(text, state.revision, revision)),
    timeline: state.timeline.map((entry) => followed(entry, state.timelineRevision, timelineRevision)),
    familyPieces: state.familyPieces.map((piece) => followed(piece, state.familyRevision, familyRevision)),
    newsTexts: state.newsTexts.map((text) => followed(text, state.issue.newsRevision, newsRevision)),
  };
}

function followed<Text extends { sourceRevision: number }>(text: Text, before: number, now: number): Text {
  return text.sourceRevision === before ? { ...text, sourceRevision: now } : text;
}

async function addIssue(
  tx: Transaction,
  {
    appealId,
    slug,
    number,
    isNew,
    content,
    ...writing
  }: Writing & {
    appealId: string;
    slug: string;
    number: number;
    isNew: "appeal" | "issue";
    content: AppealContent;
  },
): Promise<void> {
  const id = writing.newId();
  await tx.issue.create({ data: { id, appealId, number, languages: [], stageChangedAt: writing.author.at } });
  const issue = await readDeskIssue(tx, id);
  if (!issue) throw new Error(`${slug}/${number} was made and is not there`);
  await writeContent(tx, { issue, isNew, content, ...writing });
}

function withoutIds<Row extends { id: string }>(rows: readonly Row[]): Row[] {
  return rows.map((row) => ({ ...row, id: "" }));
}
