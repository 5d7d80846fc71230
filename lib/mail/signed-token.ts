import { createHmac, timingSafeEqual } from "node:crypto";

type TokenPurpose = "confirm" | "bounce" | "unsubscribe";

// Base32 of RFC 4648 in small letters: mail servers may change the case of a local part, people copy it by hand.
const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
// 130 bits: more than ASVS 7.2.3 asks of a capability, and "bounce+" with id and mark stays under 64 octets.
const MARK_LETTERS = 26;

/** `ID-MARK`: whoever holds it was given it by us for this purpose. Nothing is stored for it. */
export function signToken({
  key,
  purpose,
  id,
}: {
  key: Uint8Array;
  purpose: TokenPurpose;
  id: string;
}): string {
  return `${id}-${mark({ key, purpose, id })}`;
}

/** The id in a token of ours, whatever the case of its letters; null for any other text. */
export function readToken({
  key,
  purpose,
  token,
}: {
  key: Uint8Array;
  purpose: TokenPurpose;
  token: string;
}): string | null {
  const match = /^([a-z2-7]{1,40})-([a-z2-7]{26})$/.exec(token.toLowerCase());
  const [, id, given] = match ?? [];
  if (id === undefined || given === undefined) return null;
  return timingSafeEqual(Buffer.from(given), Buffer.from(mark({ key, purpose, id }))) ? id : null;
}

/** Small letters and digits for an id: `bytes` of randomness in base32. */
export function base32(bytes: Uint8Array): string {
  let letters = "";
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      letters += ALPHABET.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? letters + ALPHABET.charAt((held << (5 - bits)) & 31) : letters;
}

function mark({ key, purpose, id }: { key: Uint8Array; purpose: TokenPurpose; id: string }): string {
  return base32(createHmac("sha256", key).update(`${purpose}:${id}`).digest()).slice(0, MARK_LETTERS);
}
