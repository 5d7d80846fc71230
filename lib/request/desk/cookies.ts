import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { cookies } from "next/headers";
import { keyFor } from "@/lib/desk/sign-in/server-seal";
import { deskCookie, deskCookieFlags } from "./session-cookie";

const YEAR_SECONDS = 31_536_000;

/** The token of the session, where this browser holds one; it may be over. */
export async function sessionToken(): Promise<string | null> {
  return (await cookies()).get(deskCookie("desk"))?.value || null;
}

/** The Set-Cookie header of a session. It goes when the browser closes; the server ends it when it is idle. */
export function rememberSession(token: string): string {
  return `${deskCookie("desk")}=${token}${deskCookieFlags()}`;
}

export function forgetSession(): string {
  return `${deskCookie("desk")}=; Max-Age=0${deskCookieFlags()}`;
}

/** Marks this browser as one that this account has signed in with: a stranger's tries don't slow it down. */
export function rememberBrowser(email: string, secret: Uint8Array): string {
  const nonce = randomBytes(12).toString("base64url");
  const value = `${nonce}.${markOf({ email, nonce, secret })}`;
  return `${deskCookie("desk-known")}=${value}; Max-Age=${YEAR_SECONDS}${deskCookieFlags()}`;
}

/** The mark of a browser that this account has signed in with before; null for any other browser. */
export async function knownBrowser(email: string, secret: Uint8Array): Promise<string | null> {
  const value = (await cookies()).get(deskCookie("desk-known"))?.value ?? "";
  const [nonce = "", mark = ""] = value.split(".");
  const right = Buffer.from(markOf({ email, nonce, secret }));
  const given = Buffer.from(mark);
  return right.length === given.length && timingSafeEqual(right, given) ? nonce : null;
}

function markOf({ email, nonce, secret }: { email: string; nonce: string; secret: Uint8Array }): string {
  return createHmac("sha256", keyFor(secret, "desk known browser"))
    .update(JSON.stringify([email, nonce]))
    .digest("base64url");
}
