import { createHash, randomBytes } from "node:crypto";

// Letters and digits that are hard to mistake for one another: five bits each.
const SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
const RECOVERY_CODES = 10;
const RECOVERY_GROUPS = 4;
const GROUP_LENGTH = 4;

/** A random 256-bit token for a cookie or a link. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a token or a recovery code: enough to know it again, of no use to a thief. */
export function hashSecret(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

/** Ten codes of 80 bits, in groups of four. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const signs = Array.from(randomBytes(RECOVERY_GROUPS * GROUP_LENGTH), (byte) => SIGNS.charAt(byte & 31));
    return group(signs.join(""));
  });
}

/** Reads a typed recovery code in any case, with any blanks or dashes; null when it can't be one. */
export function readRecoveryCode(typed: string): string | null {
  const signs = typed.toUpperCase().replace(/[\s-]/g, "");
  if (signs.length !== RECOVERY_GROUPS * GROUP_LENGTH) return null;
  return [...signs].every((sign) => SIGNS.includes(sign)) ? group(signs) : null;
}

function group(signs: string): string {
  return signs.match(/.{4}/g)?.join("-") ?? "";
}
