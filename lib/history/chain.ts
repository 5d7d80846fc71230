import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** One field that changed, as it is stored. `before` and `after` are JSON, null where there was or is nothing. */
export type ChangeEntry = {
  number: number;
  at: Date;
  coordinatorId: string;
  table: string;
  row: string;
  field: string;
  before: string | null;
  after: string | null;
};

/** Where a history that has no entry ends. */
export const START = { length: 0, hash: "" } as const;

/** SHA-256 over an entry and the hash before it, in base64url. The JSON list keeps the parts apart. */
export function hashChange(entry: ChangeEntry, previousHash: string): string {
  const { number, at, coordinatorId, table, row, field, before, after } = entry;
  const parts = [previousHash, number, at.toISOString(), coordinatorId, table, row, field, before, after];
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
}

/** HMAC-SHA-256 over the end of the history: only who has the server's secret can move it. */
export function sealEnd({ length, hash, key }: { length: number; hash: string; key: Uint8Array }): string {
  return createHmac("sha256", key)
    .update(JSON.stringify([length, hash]))
    .digest("base64url");
}

export function isSealOf(end: { length: number; hash: string; seal: string }, key: Uint8Array): boolean {
  const right = Buffer.from(sealEnd({ ...end, key }));
  const stored = Buffer.from(end.seal);
  return right.length === stored.length && timingSafeEqual(right, stored);
}
