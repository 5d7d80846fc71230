import { randomUUID } from "node:crypto";
import { database, eraseTraces } from "@/lib/ground/db";
import { type KeptForm, sealKept } from "./kept-form";

const KEPT_MS = 12 * 3_600_000;

/** Keeps what was typed for the coordinator who has just signed in; the newest of a page replaces the one before. */
export async function keepForm({
  coordinatorId,
  kept,
  secret,
  now,
}: {
  coordinatorId: string;
  kept: KeptForm;
  secret: Uint8Array;
  now: Date;
}): Promise<void> {
  const db = await database();
  const { page } = kept;
  const expiresAt = new Date(now.getTime() + KEPT_MS);
  await db.$transaction([
    db.keptForm.deleteMany({ where: { coordinatorId, page } }),
    db.keptForm.create({
      data: { id: randomUUID(), coordinatorId, page, sealed: sealKept(kept, secret), expiresAt },
    }),
  ]);
}

/** Lets go of what was kept for a page: its form was posted again, or nobody wants it. */
export async function dropKeptForm({
  coordinatorId,
  page,
}: {
  coordinatorId: string;
  page: string;
}): Promise<void> {
  const db = await database();
  const { count } = await db.keptForm.deleteMany({ where: { coordinatorId, page } });
  if (count > 0) await eraseTraces();
}
