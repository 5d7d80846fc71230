import type { CoordinatorRole } from "@/generated/sqlite/enums";
import { database, type Transaction } from "@/lib/ground/db";
import { type Author, recordChange } from "@/lib/history/record-change.db";

/** Why somebody's place at the desk stays as it is. */
export type Refusal = "unknown" | "last publisher";

/** Gives somebody another role; the desk always keeps one publisher. Null when it is done. */
export async function changeRole({
  coordinatorId,
  role,
  author,
}: {
  coordinatorId: string;
  role: CoordinatorRole;
  author: Author;
}): Promise<Refusal | null> {
  return changeCoordinator({ coordinatorId, author, after: { role } });
}

/** Switches somebody off, which ends their sessions at once, or on again. Null when it is done. */
export async function switchCoordinator({
  coordinatorId,
  isOn,
  author,
}: {
  coordinatorId: string;
  isOn: boolean;
  author: Author;
}): Promise<Refusal | null> {
  return changeCoordinator({ coordinatorId, author, after: { switchedOffAt: isOn ? null : author.at } });
}

class LastPublisherError extends Error {
  override name = "LastPublisherError";
}

async function changeCoordinator({
  coordinatorId,
  author,
  after,
}: {
  coordinatorId: string;
  author: Author;
  after: { role: CoordinatorRole } | { switchedOffAt: Date | null };
}): Promise<Refusal | null> {
  const db = await database();
  const change = db.$transaction(async (tx) => {
    const coordinator = await tx.coordinator.findUnique({ where: { id: coordinatorId } });
    if (!coordinator) return "unknown" as const;
    const before = Object.fromEntries(Object.entries(coordinator).filter(([field]) => field in after));
    await tx.coordinator.update({ where: { id: coordinatorId }, data: after });
    if ("switchedOffAt" in after && after.switchedOffAt) await shutOut(tx, coordinator);
    await recordChange(tx, author, { table: "Coordinator", row: coordinatorId, before, after });
    // Only now: recording made everybody else wait, so that two publishers can't switch each other off.
    const publishers = await tx.coordinator.count({ where: { role: "publisher", switchedOffAt: null } });
    if (publishers === 0) throw new LastPublisherError();
    return null;
  });
  return change.catch((problem: unknown) => {
    if (problem instanceof LastPublisherError) return "last publisher" as const;
    throw problem;
  });
}

async function shutOut(tx: Transaction, { id, email }: { id: string; email: string }): Promise<void> {
  await tx.deskSession.deleteMany({ where: { coordinatorId: id } });
  await tx.invitation.deleteMany({ where: { email } });
}
