import { database } from "@/lib/ground/db";
import { type KeptForm, openKept } from "./kept-form";

/** What somebody was typing on this page when their session ended. */
export async function findKeptForm({
  coordinatorId,
  page,
  secret,
  now,
}: {
  coordinatorId: string;
  page: string;
  secret: Uint8Array;
  now: Date;
}): Promise<KeptForm | null> {
  const db = await database();
  const row = await db.keptForm.findFirst({
    where: { coordinatorId, page, expiresAt: { gt: now } },
    orderBy: { expiresAt: "desc" },
  });
  return row ? openKept(row.sealed, secret) : null;
}
