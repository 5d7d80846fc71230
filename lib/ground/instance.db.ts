import { createHmac, timingSafeEqual } from "node:crypto";
import { database } from "./db";

const INSTANCE_ID = 1;

/** What a database keeps of the secret that belongs to it: it gives nothing of the secret away. */
export function secretCheckOf(secret: Uint8Array): string {
  return createHmac("sha256", secret).update("postbag instance").digest("base64url");
}

export function isSecretOf(secretCheck: string, secret: Uint8Array): boolean {
  const [stored, right] = [Buffer.from(secretCheck), Buffer.from(secretCheckOf(secret))];
  return stored.length === right.length && timingSafeEqual(stored, right);
}

/** The one row about this instance; null before its first start has ended. */
export async function findInstance(): Promise<{ secretCheck: string; sendingHeldAt: Date | null } | null> {
  const db = await database();
  return db.instance.findUnique({ where: { id: INSTANCE_ID } });
}

/** Ties the database to this secret; another one is refused from then on. */
export async function tieToSecret(secret: Uint8Array): Promise<void> {
  const db = await database();
  const secretCheck = secretCheckOf(secret);
  await db.instance.upsert({
    where: { id: INSTANCE_ID },
    create: { id: INSTANCE_ID, secretCheck },
    update: { secretCheck },
  });
}

/** Nothing is sent from now on, in no process, until releaseSending. */
export async function holdSending(now: Date): Promise<void> {
  const db = await database();
  // Without reading the row: a restored database may be older than this version.
  await db.instance.updateMany({ where: { id: INSTANCE_ID }, data: { sendingHeldAt: now } });
}

/** Lets the outbox send again after a restore; false where nothing was held. */
export async function releaseSending(): Promise<boolean> {
  const db = await database();
  const { count } = await db.instance.updateMany({
    where: { id: INSTANCE_ID, sendingHeldAt: { not: null } },
    data: { sendingHeldAt: null },
  });
  return count === 1;
}

/** Throws where the database can't be written: it is lost, its disk is full, it is read-only. */
export async function checkWritable(): Promise<void> {
  const db = await database();
  await db.instance.updateMany({ where: { id: INSTANCE_ID }, data: { id: INSTANCE_ID } });
}
