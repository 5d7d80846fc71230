import { keepForm } from "@/lib/desk/keep-form.db";
import { deskPage, openKept } from "@/lib/desk/kept-form";
import { startSession } from "@/lib/desk/sign-in/change-session.db";
import type { HashTurn } from "@/lib/desk/sign-in/password-hash";
import { createSlowDown, type SlowDown } from "@/lib/desk/sign-in/slow-down";
import { sealTicket } from "@/lib/desk/sign-in/ticket";
import { newTotpSecret } from "@/lib/desk/sign-in/totp";
import { deskSecret } from "@/lib/request/coordinator";
import { goTo, showPage } from "@/lib/request/replies";
import { visitorKey } from "@/lib/request/visitor-key";
import { knownBrowser, rememberBrowser, rememberSession } from "./cookies";

// Routes are bundled apart; a global is common to them.
declare global {
  var postbagSlowDown: SlowDown | undefined;
}

/** Where somebody was going, and the sealed form they were filling in. */
type Carried = { next: string; kept: string };

export function carriedIn(values: Record<string, string | string[]>): Carried {
  return { next: String(values.next ?? ""), kept: String(values.kept ?? "") };
}

/**
 * Counts one try at an account: gives the words that ask for patience when it came too early, else null. It counts
 * as failed until `signedIn` says otherwise, so that many tries at once gain nothing.
 */
export async function countTry(email: string): Promise<string | null> {
  globalThis.postbagSlowDown ??= createSlowDown();
  const name = await nameForTries(email);
  const now = Date.now();
  const seconds = Math.ceil(globalThis.postbagSlowDown.waitMs(name, now) / 1000);
  if (seconds > 0) return `Wait ${seconds} ${seconds === 1 ? "second" : "seconds"}, then try again`;
  globalThis.postbagSlowDown.failed(name, now);
  return null;
}

/** The name that this browser's tries at an account are counted under. */
async function nameForTries(email: string): Promise<string> {
  const browser = await knownBrowser(email, await deskSecret());
  return browser === null ? email : `${email} ${browser}`;
}

/** How this browser waits for its passphrase to be looked at: a known one waits for no stranger. */
export async function turnFor(email: string): Promise<HashTurn> {
  const browser = await knownBrowser(email, await deskSecret());
  if (browser === null) return { visitor: await visitorKey() };
  return { visitor: `${email} ${browser}`, isKnown: true };
}

/** The passphrase was right: shows the second step, or where it is set up. */
export async function showSecondStep({
  coordinatorId,
  isEnrolled,
  carried,
}: {
  coordinatorId: string;
  isEnrolled: boolean;
  carried: Carried;
}): Promise<Response> {
  const ticket = { coordinatorId, totpSecret: isEnrolled ? null : newTotpSecret() };
  const sealed = sealTicket({ ticket, secret: await deskSecret(), now: new Date() });
  const path = isEnrolled ? "/desk/sign-in/code" : "/desk/sign-in/enrol";
  return showPage({ path, status: 200, state: { values: { ticket: sealed, ...carried }, errors: {} } });
}

/** Both steps were right: a session begins, and a form that an ended session left unsaved comes back. */
export async function signedIn({
  account,
  carried,
  to = null,
}: {
  account: { id: string; email: string };
  carried: Carried;
  to?: string | null;
}): Promise<Response> {
  const secret = await deskSecret();
  const now = new Date();
  globalThis.postbagSlowDown?.succeeded(await nameForTries(account.email));
  const token = await startSession({ coordinatorId: account.id, now });
  const kept = openKept(Buffer.from(carried.kept, "base64url"), secret);
  const isTheirs = kept && (kept.coordinatorId === null || kept.coordinatorId === account.id);
  if (isTheirs) await keepForm({ coordinatorId: account.id, kept, secret, now });
  const page = deskPage(isTheirs ? kept.page : carried.next);
  return goTo(to ?? page, [rememberSession(token), rememberBrowser(account.email, secret)]);
}
