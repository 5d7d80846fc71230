import { database } from "@/lib/ground/db";

/** The pause of a mail server, or null. */
export async function hostPause(host: string): Promise<{ until: Date; failures: number } | null> {
  const db = await database();
  return db.hostBackoff.findUnique({ where: { host }, select: { until: true, failures: true } });
}
