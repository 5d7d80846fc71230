import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

const TIME_BYTES = 4;
const RANDOM_BYTES = 16;
const SEAL_BYTES = 12;
const KEY = /^[\w-]{43}$/;
// Somebody may open the form tonight and write tomorrow evening.
export const START_KEY_LASTS = 48 * 3_600_000;

type StartKeySetting = { secret: Uint8Array; slug: string; now: Date };

/**
 * The key of one start form: the time, random bits, and the server's seal over both and the appeal. Whoever wants to
 * begin a letter has to fetch a form for it first.
 */
export function newStartKey({ secret, slug, now }: StartKeySetting): string {
  const time = Buffer.alloc(TIME_BYTES);
  time.writeUInt32BE(Math.floor(now.getTime() / 1000));
  const head = Buffer.concat([time, randomBytes(RANDOM_BYTES)]);
  return Buffer.concat([head, seal({ secret, slug, head })]).toString("base64url");
}

/** Whether a key comes from a form of this appeal that is not too old. */
export function isStartKey(key: string, { secret, slug, now }: StartKeySetting): boolean {
  if (!KEY.test(key)) return false;
  const bytes = Buffer.from(key, "base64url");
  const head = bytes.subarray(0, TIME_BYTES + RANDOM_BYTES);
  if (!timingSafeEqual(bytes.subarray(head.length), seal({ secret, slug, head }))) return false;
  const age = now.getTime() - head.readUInt32BE() * 1000;
  // Another process's clock may be a little ahead.
  return age <= START_KEY_LASTS && age >= -60_000;
}

function seal({ secret, slug, head }: { secret: Uint8Array; slug: string; head: Uint8Array }): Buffer {
  const whole = createHmac("sha256", secret).update("start key\0").update(head).update(slug).digest();
  return whole.subarray(0, SEAL_BYTES);
}
