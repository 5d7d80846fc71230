import { randomUUID } from "node:crypto";
import type { CoordinatorRole } from "@/generated/sqlite/enums";
import { database, type Transaction } from "@/lib/ground/db";
import { type Author, recordChange } from "@/lib/history/record-change.db";
import { IDLE_MS } from "./find-account.db";
import { hashSecret, newRecoveryCodes, newToken } from "./secret-codes";

const INVITATION_MS = 7 * 86_400_000;
// Who comes back within a week still finds what they were typing when the session ended.
const FORGET_SESSION_MS = 7 * 86_400_000;

/** Begins a session and gives the token for the cookie; only its hash is stored. Sweeps out what is long over. */
export async function startSession({
  coordinatorId,
  now,
}: {
  coordinatorId: string;
  now: Date;
}): Promise<string> {
  const db = await database();
  const token = newToken();
  const over = new Date(now.getTime() - IDLE_MS - FORGET_SESSION_MS);
  await db.$transaction([
    db.deskSession.deleteMany({ where: { lastSeenAt: { lt: over } } }),
    db.invitation.deleteMany({ where: { expiresAt: { lt: now } } }),
    db.keptForm.deleteMany({ where: { expiresAt: { lt: now } } }),
    db.deskSession.create({
      data: { tokenHash: hashSecret(token), coordinatorId, startedAt: now, lastSeenAt: now },
    }),
  ]);
  return token;
}

export async function touchSession({ token, now }: { token: string; now: Date }): Promise<void> {
  const db = await database();
  await db.deskSession.updateMany({ where: { tokenHash: hashSecret(token) }, data: { lastSeenAt: now } });
}

export async function endSession(token: string): Promise<void> {
  const db = await database();
  await db.deskSession.deleteMany({ where: { tokenHash: hashSecret(token) } });
}

/** Ends every session of somebody but the one of this token; gives how many. */
export async function endOtherSessions({
  coordinatorId,
  token,
}: {
  coordinatorId: string;
  token: string;
}): Promise<number> {
  const db = await database();
  const { count } = await db.deskSession.deleteMany({
    where: { coordinatorId, tokenHash: { not: hashSecret(token) } },
  });
  return count;
}

/** Takes the half-minute of a code: false when a code of it, or of a later one, was taken before. */
export async function takeTotpStep({
  coordinatorId,
  step,
}: {
  coordinatorId: string;
  step: number;
}): Promise<boolean> {
  const db = await database();
  const { count } = await db.coordinator.updateMany({
    where: { id: coordinatorId, totpLastStep: { lt: step }, switchedOffAt: null },
    data: { totpLastStep: step },
  });
  return count === 1;
}

/** Uses up a recovery code: false when it is not theirs or was used. */
export async function takeRecoveryCode({
  coordinatorId,
  code,
}: {
  coordinatorId: string;
  code: string;
}): Promise<boolean> {
  const db = await database();
  const { count } = await db.recoveryCode.deleteMany({ where: { hash: hashSecret(code), coordinatorId } });
  return count === 1;
}

/** Invites somebody to the desk, or a coordinator to set a new passphrase: gives the token of the link. */
export async function invite(invitation: {
  email: string;
  role: CoordinatorRole;
  author: Author;
}): Promise<string> {
  const { email, author } = invitation;
  const db = await database();
  const token = newToken();
  await db.$transaction(async (tx) => {
    const account = await tx.coordinator.findUnique({ where: { email } });
    const role = account?.role ?? invitation.role;
    await tx.invitation.deleteMany({ where: { email } }); // the newest link alone opens the door
    const expiresAt = new Date(author.at.getTime() + INVITATION_MS);
    await tx.invitation.create({
      data: { tokenHash: hashSecret(token), email, role, invitedBy: author.coordinatorId, expiresAt },
    });
    const after = { invitedAs: role, invitedOn: author.at };
    await recordChange(tx, author, { table: "Invitation", row: email, before: null, after });
  });
  return token;
}

/**
 * Takes up an invitation: the account with its passphrase, without a second step yet, all older sessions ended.
 * Gives the coordinator's id; null when the link was used or is too old.
 */
export async function acceptInvitation(accept: {
  token: string;
  name: string;
  passwordHash: string;
  at: Date;
  historyKey: Uint8Array;
}): Promise<string | null> {
  const { token, name, passwordHash, at, historyKey } = accept;
  const db = await database();
  return db.$transaction(async (tx) => {
    const where = { tokenHash: hashSecret(token) };
    const invitation = await tx.invitation.findUnique({ where });
    if (!invitation || invitation.expiresAt <= at) return null;
    const { count } = await tx.invitation.deleteMany({ where }); // two tabs: one of them is first
    if (count === 0) return null;
    const { email, role } = invitation;
    const account = await tx.coordinator.findUnique({ where: { email } });
    if (account?.switchedOffAt) return null;
    const id = account?.id ?? randomUUID();
    const author = { coordinatorId: id, at, historyKey };
    const fresh = { name, passwordHash, totpSealed: null, totpLastStep: 0 };
    await tx.coordinator.upsert({
      where: { id },
      create: { id, email, role, createdAt: at, ...fresh },
      update: fresh,
    });
    await endAllAccess(tx, id);
    const before = account ? { name: account.name } : null;
    const after = account ? { name, passphraseSetOn: at } : { email, name, role, passphraseSetOn: at };
    await recordChange(tx, author, { table: "Coordinator", row: id, before, after });
    return id;
  });
}

/** Sets the secret of the second step, once: false when there is one already. */
export async function enrol(enrolment: {
  coordinatorId: string;
  totpSealed: Uint8Array<ArrayBuffer>;
  step: number;
  author: Author;
}): Promise<boolean> {
  const { coordinatorId, totpSealed, step, author } = enrolment;
  const db = await database();
  return db.$transaction(async (tx) => {
    const { count } = await tx.coordinator.updateMany({
      where: { id: coordinatorId, totpSealed: null, switchedOffAt: null },
      data: { totpSealed, totpLastStep: step },
    });
    if (count === 0) return false;
    const after = { secondStepSetOn: author.at };
    await recordChange(tx, author, { table: "Coordinator", row: coordinatorId, before: null, after });
    return true;
  });
}

/** Ten new recovery codes; the old ones open nothing any more. */
export async function renewRecoveryCodes({
  coordinatorId,
  author,
}: {
  coordinatorId: string;
  author: Author;
}): Promise<string[]> {
  const db = await database();
  return db.$transaction(async (tx) => {
    const after = { recoveryCodesMadeOn: author.at };
    await recordChange(tx, author, { table: "Coordinator", row: coordinatorId, before: null, after });
    return replaceRecoveryCodes(tx, coordinatorId);
  });
}

/** Sets a new passphrase and ends every session. */
export async function changePassphrase({
  coordinatorId,
  passwordHash,
  author,
}: {
  coordinatorId: string;
  passwordHash: string;
  author: Author;
}): Promise<void> {
  const db = await database();
  await db.$transaction(async (tx) => {
    await tx.coordinator.update({ where: { id: coordinatorId }, data: { passwordHash } });
    await tx.deskSession.deleteMany({ where: { coordinatorId } });
    const after = { passphraseSetOn: author.at };
    await recordChange(tx, author, { table: "Coordinator", row: coordinatorId, before: null, after });
  });
}

async function endAllAccess(tx: Transaction, coordinatorId: string): Promise<void> {
  await tx.deskSession.deleteMany({ where: { coordinatorId } });
  await tx.recoveryCode.deleteMany({ where: { coordinatorId } });
}

async function replaceRecoveryCodes(tx: Transaction, coordinatorId: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  await tx.recoveryCode.deleteMany({ where: { coordinatorId } });
  await tx.recoveryCode.createMany({
    data: codes.map((code) => ({ hash: hashSecret(code), coordinatorId })),
  });
  return codes;
}
