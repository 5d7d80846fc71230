import type { IncomingHttpHeaders } from "node:http";
import type { Problem } from "@/lib/request/problems";
import { isCrossSite } from "./cross-site";

// A form of ours is at most 200 kB; past this nobody is typing. Sheets that coordinators bring in may be 10 MB.
const LARGEST_POST = 2_000_000;
const LARGEST_UPLOAD = 11_000_000;

/** What is wrong with a post before anything of it is read; null when nothing is. */
export function problemWithPost(
  headers: IncomingHttpHeaders,
  { path, origin }: { path: string; origin: string },
): Problem | null {
  if (isCrossSite(headers, origin)) return "cross-site";
  const takesFiles = path.startsWith("/desk/");
  const length = headers["content-length"];
  if (length === undefined) return "no-length";
  if (Number(length) > (takesFiles ? LARGEST_UPLOAD : LARGEST_POST)) return "too-large";
  const type = String(headers["content-type"]).split(";", 1)[0]?.trim().toLowerCase();
  const isForm =
    type === "application/x-www-form-urlencoded" || (takesFiles && type === "multipart/form-data");
  // Mail servers bring bounces as they are; the route asks for a secret.
  const isBounce = path === "/api/bounces" && type === "message/rfc822";
  return isForm || isBounce || length === "0" ? null : "wrong-type";
}
