import type { CoordinatorRole } from "@/generated/sqlite/enums";
import { database } from "@/lib/ground/db";
import type { Coordinator } from "./coordinator";

export type ListedCoordinator = Coordinator & { isOn: boolean; hasSecondStep: boolean };

/** Everybody who has a place at the desk, by name; those who are switched off come last. */
export async function listCoordinators(): Promise<ListedCoordinator[]> {
  const db = await database();
  const rows = await db.coordinator.findMany({ orderBy: { name: "asc" } });
  const listed = rows.map(({ id, email, name, role, switchedOffAt, totpSealed }) => ({
    id,
    email,
    name,
    role,
    isOn: switchedOffAt === null,
    hasSecondStep: totpSealed !== null,
  }));
  return [...listed.filter(({ isOn }) => isOn), ...listed.filter(({ isOn }) => !isOn)];
}

/** Invitations whose link is still good. */
export async function listInvitations(
  now: Date,
): Promise<{ email: string; role: CoordinatorRole; expiresAt: Date }[]> {
  const db = await database();
  return db.invitation.findMany({
    where: { expiresAt: { gt: now } },
    select: { email: true, role: true, expiresAt: true },
    orderBy: { email: "asc" },
  });
}

/** What coordinators are called, by id: for the history. */
export async function coordinatorNames(): Promise<Map<string, string>> {
  const db = await database();
  const rows = await db.coordinator.findMany({ select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** How many can publish: with more than one, a publication needs two of them. */
export async function countPublishers(): Promise<number> {
  const db = await database();
  return db.coordinator.count({ where: { role: "publisher", switchedOffAt: null } });
}

/** What somebody is called who may have changed something: "Somebody" where that is not known. */
export async function coordinatorName(id: string | null): Promise<string> {
  return (await coordinatorNames()).get(id ?? "") ?? "Somebody";
}
