import { letterIdFor, readReturnCode } from "@/lib/letters/return-code";
import { appSettings } from "@/lib/request/app-settings";

// One cookie a letter, so that two tabs never overwrite each other's. As long as the letter itself is kept.
const DAYS = 28;
const isHttps = () => appSettings().publicUrl.startsWith("https:");

/** The name that the cookies of all letters begin with; browsers hold __Host- ones to https and this host alone. */
export const letterCookiePrefix = () => (isHttps() ? "__Host-letter-" : "letter-");

/** The code of one letter from the text of its cookie; null for any other letter's, which the id gives away. */
export function codeFromCookie(value: string | undefined, letterId: string): string | null {
  const code = readReturnCode(value ?? "");
  return code && letterIdFor(code) === letterId ? code : null;
}

/** The code of one letter from a Cookie header. */
export function codeInCookieHeader(header: string | undefined, letterId: string): string | null {
  const start = `${letterCookiePrefix()}${letterId}=`;
  const cookie = header?.split("; ").find((one) => one.startsWith(start));
  return codeFromCookie(cookie?.slice(start.length), letterId);
}

/**
 * The Set-Cookie header that makes this device remember a letter: never readable by scripts, never sent across sites.
 */
export function rememberLetter(code: string): string {
  return cookie(letterIdFor(code), code, DAYS * 86_400);
}

export function forgetLetter(letterId: string): string {
  return cookie(letterId, "", 0);
}

function cookie(letterId: string, value: string, seconds: number): string {
  return `${letterCookiePrefix()}${letterId}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isHttps() ? "; Secure" : ""}`;
}
