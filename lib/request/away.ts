/** Where the quick exit leads: a page that anybody may have open. Nothing is asked of it before somebody leaves. */
export const LEADS_TO = "https://www.wikipedia.org/";

/** For this long, going back leads away again. */
export const AWAY_MINUTES = 5;
const COOKIE = "away=1";

/** The Set-Cookie header of somebody who has left in a hurry. */
export function rememberAway(): string {
  return `${COOKIE}; Path=/; Max-Age=${AWAY_MINUTES * 60}; HttpOnly; SameSite=Lax`;
}

/** Has whoever sends this Cookie header left within the last minutes? */
export function isAway(cookies: string | undefined): boolean {
  return cookies?.split("; ").includes(COOKIE) ?? false;
}
