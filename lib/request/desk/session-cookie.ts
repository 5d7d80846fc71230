import { appSettings } from "@/lib/request/app-settings";

const isHttps = () => appSettings().publicUrl.startsWith("https:");

/** The name of a cookie of the desk: browsers hold __Host- ones to https and this host alone. */
export const deskCookie = (name: string) => (isHttps() ? `__Host-${name}` : name);

export const deskCookieFlags = () => `; Path=/; HttpOnly; SameSite=Lax${isHttps() ? "; Secure" : ""}`;

/** The token of the session in a Cookie header; null where there is none. */
export function sessionTokenIn(header: string | undefined): string | null {
  const start = `${deskCookie("desk")}=`;
  const cookie = header?.split("; ").find((one) => one.startsWith(start));
  return cookie?.slice(start.length) || null;
}
