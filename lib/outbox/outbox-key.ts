import { createHmac, hkdfSync } from "node:crypto";

/** What the server's secret is used for in the outbox; each use has a key of its own. */
export type OutboxKeys = {
  seal: Uint8Array;
  sign: Uint8Array;
  match: Uint8Array;
};

/** Derives the outbox's keys from the server's secret (HKDF-SHA-256). */
export function outboxKeys(serverSecret: Uint8Array): OutboxKeys {
  const derive = (use: string) => new Uint8Array(hkdfSync("sha256", serverSecret, "postbag outbox", use, 32));
  return { seal: derive("seal"), sign: derive("sign"), match: derive("match") };
}

/**
 * A keyed hash by which two rows are known to name the same thing without naming it. Addresses are compared
 * without case: nearly every server ignores it, and a second letter through a capital would be easy.
 */
export function matchKey(keys: OutboxKeys, ...parts: readonly string[]): string {
  const hash = createHmac("sha256", keys.match);
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:${part.toLowerCase()}`);
  return hash.digest("base64url").slice(0, 27);
}
