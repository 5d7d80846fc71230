import { isCalendarDay } from "@/lib/ground/calendar-day";
import {
  type AppealChange,
  type ChangeOutcome,
  changeAppeal,
  type DoorRefusal,
  type Writing,
} from "./change-appeal.db";
import type { AppealContent } from "./content";
import { type DeskIssue, newestIssue } from "./find-desk-issue.db";
import { PUBLICATION } from "./move-stage.db";
import { lineOf, textOf } from "./parts/part-form";

type OfIssue = Writing & { issueId: string };

/** What was typed can't stand: a message for the field. */
type Mistake = { because: "mistake"; message: string };

/**
 * Publishes an issue, and every older live one of its appeal is superseded. With more than one publisher the first
 * only proposes it, and another one agrees.
 */
export async function publishIssue({
  publishers,
  ...writing
}: OfIssue & { publishers: number }): Promise<ChangeOutcome<{ because: "own proposal" }> | null> {
  const { issueId, author } = writing;
  return changeAppeal<{ because: "own proposal" }>({
    ...writing,
    change: async ({ stage }, tx) => {
      if (publishers > 1 && stage === "draft") return { move: "propose" };
      const proposal = await tx.proposal.findUnique({
        where: { issueId_part: { issueId, part: PUBLICATION } },
      });
      const isOwn = publishers > 1 && proposal?.coordinatorId === author.coordinatorId;
      return isOwn ? { refusal: { because: "own proposal" } } : { move: "publish" };
    },
  });
}

const LONGEST_REASON = 1000;

/** Stops an issue at once, with the reason that its page gives. */
export function stopIssue({ reason, ...writing }: OfIssue & { reason: string }) {
  const stopReason = textOf({ reason }, "reason");
  if (stopReason === "") return mistake("Say why: the page gives the reason to everybody who wrote");
  if (stopReason.length > LONGEST_REASON) return mistake(`Keep it under ${LONGEST_REASON} characters`);
  return orMistake({ ...writing, change: () => ({ move: "stop", stopReason }) });
}

const LONGEST_OUTCOME = 3000;

/** Closes an issue with an outcome that its page shows first. */
export function closeIssue({ outcome: typed, ...writing }: OfIssue & { outcome: string }) {
  const outcome = textOf({ typed }, "typed");
  if (outcome === "") return mistake("Tell the outcome: the page shows it first");
  if (outcome.length > LONGEST_OUTCOME) return mistake(`Keep it under ${LONGEST_OUTCOME} characters`);
  return orMistake({
    ...writing,
    change: ({ content }) => ({ move: "close", content: withIssue(content, { outcome }) }),
  });
}

/** Takes back a stop or an outcome; refused where a newer issue has taken the place. */
export function reopenIssue(writing: OfIssue) {
  return changeAppeal<DoorRefusal>({
    ...writing,
    change: async (issue, tx) => {
      const isNewest = (await newestIssue(tx, issue, { isPublic: true }))?.id === issue.id;
      if (!isNewest) return { refusal: { because: "not now" } };
      return { move: "reopen", stopReason: "", content: withIssue(issue.content, { outcome: "" }) };
    },
  });
}

/** Takes back the proposal to publish. */
export function withdrawIssue(writing: OfIssue) {
  return changeAppeal({ ...writing, change: () => ({ move: "withdraw" }) });
}

/**
 * Sets a later date for letters on an issue that is live, or whose date has passed. `before` is the date that the form
 * was opened with.
 */
export function extendIssue({
  deadline: typed,
  before,
  ...writing
}: OfIssue & { deadline: string; before: string }) {
  const deadline = lineOf({ typed }, "typed");
  if (!isCalendarDay(deadline)) return mistake("Enter a day that exists, such as 2014-11-26");
  if (deadline <= writing.today) return mistake("This day has passed: enter a later one");
  return orMistake({
    ...writing,
    change: ({ stage, content }: DeskIssue) => {
      if (stage !== "published") return { refusal: { because: "not now" } };
      const stored = content.issue.deadline ?? "";
      if (stored !== before) return { refusal: { because: "changed", stored } };
      if (deadline <= stored)
        return refuse(
          `Letters are asked for before ${stored} already: enter a later day, or change the part “Numbers, dates and languages”`,
        );
      return { content: withIssue(content, { deadline }) };
    },
  });
}

export type StageRefusal = DoorRefusal | Mistake | { because: "changed"; stored: string };

function orMistake(change: AppealChange<StageRefusal>): Promise<ChangeOutcome<StageRefusal> | null> {
  return changeAppeal(change);
}

function refuse(message: string): { refusal: Mistake } {
  return { refusal: { because: "mistake", message } };
}

async function mistake(message: string): Promise<ChangeOutcome<StageRefusal> | null> {
  return { ok: false, ...refuse(message) };
}

function withIssue(content: AppealContent, fields: Partial<AppealContent["issue"]>): AppealContent {
  return { ...content, issue: { ...content.issue, ...fields } };
}
