import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals a text under the key of a letter's return code (HKDF-SHA-256 salted with its id, AES-256-GCM): nonce, tag,
 * text.
 */
export function sealText({
  text,
  code,
  letterId,
}: {
  text: string;
  code: string;
  letterId: string;
}): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf({ code, letterId }), nonce);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), sealed]));
}

/** Opens what sealText made; null when the code is not this letter's or a byte was changed. */
export function openText({
  sealed,
  code,
  letterId,
}: {
  sealed: Uint8Array;
  code: string;
  letterId: string;
}): string | null {
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  try {
    const decipher = createDecipheriv(CIPHER, keyOf({ code, letterId }), nonce);
    decipher.setAuthTag(tag);
    const text = Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    return text.toString("utf8");
  } catch {
    return null;
  }
}

function keyOf({ code, letterId }: { code: string; letterId: string }): Uint8Array {
  return new Uint8Array(hkdfSync("sha256", code, letterId, "postbag letter seal", 32));
}
