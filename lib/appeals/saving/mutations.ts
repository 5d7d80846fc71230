import { changeContent } from "@/lib/appeals/content/mutations";
import type { Writing } from "@/lib/appeals/content/stored/mutations";
import type { PartErrors, PartKey } from "@/lib/appeals/parts/part";
import type { FormValues } from "@/lib/appeals/parts/part-form";
import { type PartName, parts } from "@/lib/appeals/parts/parts";
import { database } from "@/lib/db";
import { recordChange } from "@/lib/desk/history/mutations";
import { fingerprint } from "./fingerprint";
import { proposalName } from "./proposal-name";

export type SavePart = Writing & {
  issueId: string;
  part: PartName;
  key: PartKey;
  values: FormValues;
  /** The fingerprint of what the form was opened with. */
  seen: string;
};

export type SaveRefusal =
  /** Somebody else changed this part meanwhile: what they left there. */
  { because: "conflict"; theirs: FormValues } | { because: "mistakes"; errors: PartErrors };

/** Saves one part of an issue, unless it changed since the form was opened. Null where the issue is gone. */
export async function savePart({ issueId, part, key, values, seen, author, newId }: SavePart) {
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
      return { content: applied.content };
    },
  });
}

/** Keeps a change to a live issue until a second publisher agrees; a newer one to the same part takes its place. */
export async function proposePart({ issueId, part, key, values, seen, author }: Omit<SavePart, "newId">) {
  const db = await database();
  const name = proposalName(part, key);
  const proposal = { coordinatorId: author.coordinatorId, proposedAt: author.at, seen, values };
  await db.$transaction(async (tx) => {
    await tx.proposal.upsert({
      where: { issueId_part: { issueId, part: name } },
      create: { issueId, part: name, ...proposal },
      update: proposal,
    });
    const change = { table: "Proposal", row: `${issueId}/${name}`, before: null, after: values };
    await recordChange(tx, author, change);
  });
}

/** Takes a proposal away, agreed to or not; false where there is none. */
export async function dropProposal({ issueId, name }: { issueId: string; name: string }): Promise<boolean> {
  const db = await database();
  return (await db.proposal.deleteMany({ where: { issueId, part: name } })).count === 1;
}
