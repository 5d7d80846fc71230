import type { PartErrors, PartKey } from "@/lib/appeals/parts/part";
import type { FormValues } from "@/lib/appeals/parts/part-form";
import { type PartName, parts } from "@/lib/appeals/parts/parts";
import { database } from "@/lib/ground/db";
import { fingerprint } from "@/lib/history/fingerprint";
import { type Author, recordChange } from "@/lib/history/record-change.db";
import { changeContent } from "./change-content.db";
import { formValues } from "./find-desk-issue.db";
import { proposalName } from "./proposal-name";
import { sourceSeen } from "./source-seen";
import { lockIssue, type Writing } from "./write-content.db";

export type SavePart = Writing & {
  issueId: string;
  part: PartName;
  key: PartKey;
  values: FormValues;
  /** The fingerprint of what the form was opened with. */
  seen: string;
  /** Of the source text that stood there then, where it is a translation: saved, it counts as up to date with that. */
  translatedFrom?: string;
};

export type SaveRefusal =
  /** Somebody else changed this part meanwhile: what they left there. */
  | { because: "conflict"; theirs: FormValues }
  /** The source text of a translation changed meanwhile: nobody has looked at the new one yet. */
  | { because: "source" }
  | { because: "mistakes"; errors: PartErrors };

/** Saves one part of an issue, unless it changed since the form was opened. Null where the issue is gone. */
export async function savePart({
  issueId,
  part,
  key,
  values,
  seen,
  translatedFrom = "",
  author,
  newId,
}: SavePart) {
  return changeContent<SaveRefusal>({
    issueId,
    author,
    newId,
    change: ({ content }) => {
      const current = parts[part].values(content, key);
      if (fingerprint(current) !== seen) return { refusal: { because: "conflict", theirs: current } };
      const applied = parts[part].apply(content, key, values);
      if (Object.keys(applied.errors).length > 0)
        return { refusal: { because: "mistakes", errors: applied.errors } };
      if (translatedFrom !== "" && translatedFrom !== sourceSeen(content, part, key))
        return { refusal: { because: "source" } };
      return { content: applied.content };
    },
  });
}

export type ProposeOutcome =
  | "proposed"
  /** Somebody else changed this part meanwhile, or proposed to: what they want there. */
  | { because: "changed" | "waiting"; theirs: FormValues };

/**
 * Keeps a change to a live issue until a second publisher agrees. It takes the place of one's own to the same part,
 * and of
 * somebody else's where the form showed that: `saw` is its `proposedAt`. Null where the issue is gone.
 */
export async function proposePart({
  issueId,
  part,
  key,
  values,
  seen,
  saw,
  author,
}: Omit<SavePart, "newId"> & { saw: string }): Promise<ProposeOutcome | null> {
  const db = await database();
  const name = proposalName(part, key);
  const where = { issueId_part: { issueId, part: name } };
  const proposal = { coordinatorId: author.coordinatorId, proposedAt: author.at, seen, values };
  return db.$transaction(async (tx) => {
    const issue = await lockIssue(tx, issueId);
    if (!issue) return null;
    const current = parts[part].values(issue.content, key);
    if (fingerprint(current) !== seen) return { because: "changed", theirs: current };
    const waiting = await tx.proposal.findUnique({ where });
    const before = waiting && formValues.parse(waiting.values);
    const isOthers = waiting !== null && waiting.coordinatorId !== author.coordinatorId;
    if (before && isOthers && waiting.proposedAt.toISOString() !== saw)
      return { because: "waiting", theirs: before };
    await tx.proposal.upsert({ where, create: { issueId, part: name, ...proposal }, update: proposal });
    const change = { table: "Proposal", row: `${issueId}/${name}`, before, after: values };
    await recordChange(tx, author, change);
    return "proposed";
  });
}

/** Takes a proposal away, agreed to or not, and tells the history; false where that very one is gone. */
export async function dropProposal({
  issueId,
  name,
  proposedAt,
  author,
}: {
  issueId: string;
  name: string;
  proposedAt: Date;
  author: Author;
}): Promise<boolean> {
  const db = await database();
  return db.$transaction(async (tx) => {
    const where = { issueId, part: name, proposedAt };
    const proposal = await tx.proposal.findFirst({ where });
    // Read and taken away in two steps: one that took its place in between stays.
    const { count } = await tx.proposal.deleteMany({ where });
    if (!proposal || count === 0) return false;
    const before = formValues.parse(proposal.values);
    await recordChange(tx, author, { table: "Proposal", row: `${issueId}/${name}`, before, after: null });
    return true;
  });
}
