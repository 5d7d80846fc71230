import type { IncomingHttpHeaders, ServerResponse } from "node:http";
import { readerOf } from "@/lib/interface/reader";
import { isProblem, type Problem, problemWords } from "@/lib/request/problems";

/** For a script that asked: the words of the problem page. */
export function inJson(problem: Problem, language: string) {
  const { title, text } = problemWords(problem, readerOf(language).say);
  return { message: `${title}. ${text}` };
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, jsonHeaders);
  response.end(JSON.stringify(body));
}

export const jsonHeaders = { "content-type": "application/json", "cache-control": "no-store" };

/** Next fails on an address such as "/%E0%A4%A". */
export function isDecodable(target: string): boolean {
  try {
    decodeURIComponent(target);
    return true;
  } catch {
    return false;
  }
}

/** The page that a route wants shown as its answer. */
export function movedTo(reply: { headers: IncomingHttpHeaders }): string | null {
  const page = reply.headers["x-postbag-page"];
  return typeof page === "string" ? page : null;
}

/** A page can't give a status of its own; it leads to the problem, and the answer has the problem's. */
export function problemLedTo({
  status,
  headers,
}: {
  status: number;
  headers: IncomingHttpHeaders;
}): Problem | null {
  const kind = /^\/problem\/([a-z-]+)$/.exec(String(headers.location ?? ""))?.[1] ?? "";
  return status === 307 && isProblem(kind) ? kind : null;
}

export function problemPage(status: number, path: string): string {
  if (status !== 404) return "/problem/broken";
  return path.startsWith("/letters/") ? "/problem/not-your-letter" : "/problem/not-found";
}
