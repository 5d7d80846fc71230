import type { IncomingHttpHeaders } from "node:http";
import type { Problem } from "@/lib/request/problems";
import type { FormBounds } from "./body-problem";
import { isCrossSite } from "./cross-site";

/** What a request may weigh: in bytes, and in fields once it has been read. */
export type PostBounds = FormBounds & { bytes: number };

// A form of ours is at most 200 kB and has a tick for each of 40 asks or officials; past this nobody is typing.
export const everyonesBounds: PostBounds = { bytes: 2_000_000, fields: 500, nameBytes: 200 };
// Sheets that coordinators bring in may be 10 MB; 40 officials of ten fields, 40 asks and 20 persons stand in one form.
export const deskBounds: PostBounds = { bytes: 11_000_000, fields: 5000, nameBytes: 200 };

export function boundsOf(path: string): PostBounds {
  return path.startsWith("/desk/") ? deskBounds : everyonesBounds;
}

/** What is wrong with a post before anything of it is read; null when nothing is. */
export function problemWithPost(
  headers: IncomingHttpHeaders,
  { path, origin }: { path: string; origin: string },
): Problem | null {
  if (isCrossSite(headers, origin)) return "cross-site";
  const takesFiles = path.startsWith("/desk/");
  const length = headers["content-length"];
  if (length === undefined) return "no-length";
  if (Number(length) > boundsOf(path).bytes) return "too-large";
  const type = String(headers["content-type"]).split(";", 1)[0]?.trim().toLowerCase();
  const isForm =
    type === "application/x-www-form-urlencoded" || (takesFiles && type === "multipart/form-data");
  // Mail servers bring bounces as they are; the route asks for a secret.
  const isBounce = path === "/api/bounces" && type === "message/rfc822";
  return isForm || isBounce || length === "0" ? null : "wrong-type";
}

export function announcesBody(headers: IncomingHttpHeaders): boolean {
  return "transfer-encoding" in headers || Number(headers["content-length"] ?? 0) > 0;
}
