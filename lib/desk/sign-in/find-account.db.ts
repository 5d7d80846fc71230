import type { CoordinatorRole } from "@/generated/sqlite/enums";
import type { Coordinator } from "@/lib/desk/coordinator";
import { database } from "@/lib/ground/db";
import { hashSecret } from "./secret-codes";

/** Nobody asked anything of the desk for this long: the session is over. */
export const IDLE_MS = 12 * 3_600_000;

/** An account with what it takes to sign in. */
export type Account = Coordinator & { passwordHash: string; totpSealed: Uint8Array | null };

const person = { id: true, email: true, name: true, role: true } as const;

/** The account of an email address; null for nobody and for somebody who is switched off. */
export async function findAccount(email: string): Promise<Account | null> {
  const db = await database();
  const found = await db.coordinator.findFirst({ where: { email, switchedOffAt: null } });
  return found;
}

export async function findAccountById(id: string): Promise<Account | null> {
  const db = await database();
  return db.coordinator.findFirst({ where: { id, switchedOffAt: null } });
}

/** Whose session this token is, and since when it was last seen; null once it is over. */
export async function findSession(
  token: string,
  now: Date,
): Promise<{ coordinator: Coordinator; lastSeenAt: Date } | null> {
  const db = await database();
  const row = await db.deskSession.findUnique({
    where: { tokenHash: hashSecret(token) },
    include: { coordinator: { select: { ...person, switchedOffAt: true } } },
  });
  if (!row || row.coordinator.switchedOffAt) return null;
  if (now.getTime() - row.lastSeenAt.getTime() >= IDLE_MS) return null;
  const { switchedOffAt: _switchedOffAt, ...coordinator } = row.coordinator;
  return { coordinator, lastSeenAt: row.lastSeenAt };
}

/** Whose session this token was, even when it is over: what they typed is kept for them alone. */
export async function findOwnerOfSession(token: string): Promise<string | null> {
  const db = await database();
  const row = await db.deskSession.findUnique({ where: { tokenHash: hashSecret(token) } });
  return row?.coordinatorId ?? null;
}

/** What an invitation offers, while its link is good. */
export async function findInvitation(
  token: string,
  now: Date,
): Promise<{ email: string; role: CoordinatorRole; isReturning: boolean; name: string } | null> {
  const db = await database();
  const row = await db.invitation.findUnique({ where: { tokenHash: hashSecret(token) } });
  if (!row || row.expiresAt <= now) return null;
  const account = await db.coordinator.findUnique({ where: { email: row.email } });
  return { email: row.email, role: row.role, isReturning: account !== null, name: account?.name ?? "" };
}

export async function countRecoveryCodes(coordinatorId: string): Promise<number> {
  const db = await database();
  return db.recoveryCode.count({ where: { coordinatorId } });
}
