import type { PartErrors, PartKey } from "@/lib/appeals/parts/part";
import type { FormValues } from "@/lib/appeals/parts/part-form";
import { type PartName, parts } from "@/lib/appeals/parts/parts";
import { database, type Transaction } from "@/lib/ground/db";
import { NOT_NOW } from "@/lib/history/changed-elsewhere";
import { fingerprint } from "@/lib/history/fingerprint";
import { type Author, recordChange } from "@/lib/history/record-change.db";
import { mayReplace, whyNotAgree, whyNotDecline } from "@/lib/history/waiting-change";
import {
  type AppealChange,
  changeAppeal,
  changeIssue,
  type DoorRefusal,
  lockIssue,
  tryChange,
  type Writing,
} from "./change-appeal.db";
import { formValues } from "./find-desk-issue.db";
import { proposalName, readProposalName } from "./proposal-name";
import { problemsAt } from "./publish-problems";
import { sourceSeen } from "./source-seen";

type PartChange = {
  part: PartName;
  key: PartKey;
  values: FormValues;
  /** The fingerprint of what the form was opened with. */
  seen: string;
  /** Of the source text that stood there then, where it is a translation: saved, it counts as up to date with that. */
  translatedFrom?: string;
};

export type SavePart = Writing & PartChange & { issueId: string };

export type SaveRefusal =
  /** Somebody else changed this part meanwhile: what they left there. */
  | { because: "conflict"; theirs: FormValues }
  /** The source text of a translation changed meanwhile: nobody has looked at the new one yet. */
  | { because: "source" }
  /** What can't be stored, or would leave an issue that the public sees unfinished. */
  | { because: "mistakes"; errors: PartErrors };

/** Saves one part of an issue, unless it changed since the form was opened. Null where the issue is gone. */
export async function savePart({ issueId, author, today, newId, ...typed }: SavePart) {
  const writing = { issueId, author, today, newId };
  const outcome = await changeAppeal<SaveRefusal>({ ...writing, change: partChange(typed) });
  return (
    outcome && (outcome.ok ? outcome : { ok: false as const, refusal: atFields(outcome.refusal, typed) })
  );
}

export type ProposeRefusal = SaveRefusal | { because: "waiting"; theirs: FormValues };

/**
 * Keeps a change to an issue that the public sees until another publisher agrees. It takes the place of one's own to
 * the same part, and of somebody else's where the form showed that: `saw` is its `proposedAt`. Gives why not, or
 * "proposed"; null where the issue is gone.
 */
export async function proposePart({
  issueId,
  saw,
  author,
  today,
  newId,
  ...typed
}: SavePart & { saw: string }): Promise<"proposed" | ProposeRefusal | null> {
  const { part, key, values, seen } = typed;
  const name = proposalName(part, key);
  const where = { issueId_part: { issueId, part: name } };
  const proposal = { coordinatorId: author.coordinatorId, proposedAt: author.at, seen, values };
  const db = await database();
  return db.$transaction(async (tx) => {
    // Tried out and taken back: what can't be agreed to is not proposed.
    const tried = await tryChange(tx, { issueId, today, newId, change: partChange(typed) });
    if (!tried) return null;
    if (!tried.ok) return atFields(tried.refusal, typed);
    const waiting = await tx.proposal.findUnique({ where });
    const before = waiting && formValues.parse(waiting.values);
    if (waiting && before && !mayReplace(waiting, { author, saw }))
      return { because: "waiting", theirs: before };
    await tx.proposal.upsert({ where, create: { issueId, part: name, ...proposal }, update: proposal });
    await recordChange(tx, author, { table: "Proposal", row: `${issueId}/${name}`, before, after: values });
    return "proposed";
  });
}

export type Deciding = Writing & {
  issueId: string;
  name: string;
  /** Which one was read, by its `proposedAt`. */
  saw: string;
};

export type AgreeOutcome = "agreed" | "gone" | "own proposal" | "renewed" | "outdated" | "incomplete";

/** A publisher agrees to a change that somebody else proposed: it is saved, and waits no longer, or nothing is done. */
export async function agreeToPart({ issueId, name, saw, ...writing }: Deciding): Promise<AgreeOutcome> {
  const { author } = writing;
  const db = await database();
  return db.$transaction(async (tx) => {
    await lockIssue(tx, issueId);
    const proposal = await tx.proposal.findUnique({ where: { issueId_part: { issueId, part: name } } });
    const read = proposal && readProposalName(name);
    if (!read) return "gone";
    const why = whyNotAgree(proposal, { author, saw });
    if (why) return why;
    const { seen, values } = proposal;
    const change = partChange({ ...read, seen, values: formValues.parse(values) });
    const outcome = await changeIssue(tx, { issueId, ...writing, change });
    if (!outcome?.ok) return outcome?.refusal.because === "incomplete" ? "incomplete" : "outdated";
    await takeAway(tx, { issueId, name, values, author });
    return "agreed";
  });
}

/**
 * Takes a waiting change away, or says why not; `onlyBy` is whoever may take back only their own.
 */
export async function declinePart({
  issueId,
  name,
  saw,
  onlyBy,
  author,
}: Omit<Deciding, "today" | "newId"> & { onlyBy: string | null }): Promise<"declined" | "gone" | "renewed"> {
  const db = await database();
  return db.$transaction(async (tx) => {
    await lockIssue(tx, issueId);
    const proposal = await tx.proposal.findUnique({ where: { issueId_part: { issueId, part: name } } });
    if (!proposal) return "gone";
    const why = whyNotDecline(proposal, { onlyBy, saw });
    if (why) return why;
    await takeAway(tx, { issueId, name, values: proposal.values, author });
    return "declined";
  });
}

async function takeAway(
  tx: Transaction,
  { issueId, name, values, author }: { issueId: string; name: string; values: unknown; author: Author },
): Promise<void> {
  await tx.proposal.delete({ where: { issueId_part: { issueId, part: name } } });
  const before = formValues.parse(values);
  await recordChange(tx, author, { table: "Proposal", row: `${issueId}/${name}`, before, after: null });
}

function partChange(typed: PartChange): AppealChange<SaveRefusal>["change"] {
  const { part, key, values, seen, translatedFrom = "" } = typed;
  return ({ content }) => {
    const current = parts[part].values(content, key);
    if (fingerprint(current) !== seen) return { refusal: { because: "conflict", theirs: current } };
    const applied = parts[part].apply(content, key, values);
    if (Object.keys(applied.errors).length > 0)
      return { refusal: { because: "mistakes", errors: applied.errors } };
    if (translatedFrom !== "" && translatedFrom !== sourceSeen(content, part, key))
      return { refusal: { because: "source" } };
    return { content: applied.content };
  };
}

/** What the door refuses as messages for the form. */
function atFields(refusal: SaveRefusal | DoorRefusal, at: { part: PartName; key: PartKey }): SaveRefusal {
  if (refusal.because === "not now") return { because: "mistakes", errors: { elsewhere: NOT_NOW } };
  if (refusal.because !== "incomplete") return refusal;
  return { because: "mistakes", errors: problemsAt(refusal.problems, at) };
}
