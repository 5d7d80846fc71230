import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { hasGivenWay } from "@/lib/ground/fair-turns";
import { linksStayIn, splitAddress } from "@/lib/interface/addresses";
import { readerOf } from "@/lib/interface/reader";
import { isAway, LEADS_TO } from "@/lib/request/away";
import { now } from "@/lib/request/clock";
import { isProblem, problems, problemWords } from "@/lib/request/problems";
import { autosave, autosavedLetter } from "./autosave";
import { problemWithBody } from "./body-problem";
import { askAtDesk } from "./desk-door";
import { type NextInside, readAll } from "./next-inside";
import { inJson, isDecodable, movedTo, problemLedTo, problemPage, sendJson } from "./next-replies";
import { dropInsideHeaders } from "./outside-headers";
import { createPageTurns } from "./page-turns";
import { isShared, withoutScripts } from "./pages/content-page";
import { answerWith } from "./pages/kept-page";
import { headersOfReader, languageOf, replyHeadersIn } from "./pages/page-language";
import { createPageMemory, type RenderedPage } from "./pages/page-memory";
import type { StaticFiles } from "./pages/static-files";
import { announcesBody, boundsOf, problemWithPost } from "./post-problem";
import { createPostTurns, isLong } from "./post-turns";
import { createRefusal } from "./refusal";
import { contentSecurityPolicy, headersForAll } from "./security-headers";
import { createVisitorKeys } from "./visitor-keys";

const zip = promisify(gzip);

// A change is on the page within two seconds: one for these, one for the rendering.
const FRESHNESS = { freshMs: 500, oldestMs: 1000 };
export type Front = { inside: NextInside; files: StaticFiles; publicUrl: string; isDevelopment: boolean };

/** Everything that comes in from the network passes here, in this order: refuse, remember, render. */
export function createFront({ inside, files, publicUrl, isDevelopment }: Front): RequestListener {
  const origin = new URL(publicUrl).origin;
  const contentPolicy = contentSecurityPolicy({ isDevelopment });
  const common = Object.entries({
    ...headersForAll({ isHttps: origin.startsWith("https:") }),
    "content-security-policy": contentPolicy,
  });
  const turns = createPageTurns();
  const takePostTurn = createPostTurns();
  const memory = createPageMemory({ render: renderShared, ...FRESHNESS, takeTurn: turns.forAll });
  const visitorKey = createVisitorKeys();
  const refuse = createRefusal((address, visitor) => memory.page(address, visitor));

  async function renderShared(address: string): Promise<RenderedPage | null> {
    const { language, target } = splitAddress(address);
    // A problem read in another language would be another problem: there, the way leads to the front page.
    const read = target.startsWith("/problem/") ? "/" : target;
    const asked = { host: new URL(publicUrl).host, ...headersOfReader({ language, target: read }) };
    const reply = await inside.ask(target, asked);
    if (reply.status !== 200) return null;
    const headers = {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-cache",
      "content-security-policy": contentPolicy,
      "content-language": language,
    };
    return { body: Buffer.from(linksStayIn(language, withoutScripts(reply.body.toString("utf8")))), headers };
  }

  /** A page for this one person. */
  async function answerPage(
    request: { path: string; target: string; headers: IncomingHttpHeaders; isHead?: boolean },
    response: ServerResponse,
    status?: number,
  ): Promise<void> {
    const { "accept-encoding": accepted, ...headers } = request.headers;
    const reply = await inside.ask(request.target, headers);
    const isHtml = String(reply.headers["content-type"]).startsWith("text/html");
    // Next leaves the pages of errors to scripts in the browser; ours have to be read without.
    const instead =
      isHtml && reply.status >= 400 && !request.path.startsWith("/problem/")
        ? problemPage(reply.status, request.path)
        : movedTo(reply);
    const problem = problemLedTo(reply);
    if (problem) {
      const path = `/problem/${problem}`;
      return answerPage({ ...request, path, target: path }, response, problems[problem].status);
    }
    if (instead) return answerPage({ ...request, path: instead, target: instead }, response, reply.status);
    const language = languageOf(request.headers);
    const page = isHtml ? reply.body.toString("utf8") : "";
    const body = isHtml
      ? Buffer.from(linksStayIn(language, isDevelopment ? page : withoutScripts(page)))
      : reply.body;
    const kept = replyHeadersIn(language, reply.headers);
    if (request.path.startsWith("/letters")) kept["cache-control"] = "no-store";
    const mayZip = isHtml && /\bgzip\b/.test(String(accepted));
    const sent = mayZip ? await zip(body, { level: 5 }) : body;
    response.writeHead(status ?? reply.status, {
      ...kept,
      "content-security-policy": contentPolicy,
      "content-length": sent.length,
      ...(isHtml && { "content-language": language }),
      ...(mayZip && { "content-encoding": "gzip", vary: "accept-encoding" }),
    });
    response.end(request.isHead ? undefined : sent);
  }

  async function answerPost(request: IncomingMessage, response: ServerResponse, path: string) {
    const problem = problemWithPost(request.headers, { path, origin });
    if (problem) return refuse(request, response, problem);
    const length = Number(request.headers["content-length"]);
    const desk = path.startsWith("/desk/") ? await askAtDesk({ path, cookie: request.headers.cookie }) : null;
    // A form of ordinary length is read even so: after signing in it comes back whole.
    if (desk?.problem && (isLong(length) || desk.problem === "not-your-role"))
      return refuse(request, response, desk.problem);
    const coordinatorId = desk?.coordinatorId ?? null;
    const post = { path, length, visitor: visitorOf(request.headers), coordinatorId };
    return takePostTurn(post, () => readPost(request, response, path));
  }

  async function readPost(request: IncomingMessage, response: ServerResponse, path: string) {
    const body = await readAll(request);
    try {
      const problem = problemWithBody(body, String(request.headers["content-type"]), boundsOf(path));
      if (problem) return await refuse(request, response, problem);
      const letterId = autosavedLetter({ path, accept: request.headers.accept });
      if (letterId) {
        const typed = { cookie: request.headers.cookie, form: body.toString("utf8") };
        const saved = await autosave({ letterId, ...typed, now: now() });
        return sendJson(response, saved.status, saved.body);
      }
      return await passOn(request, response, path, body);
    } finally {
      body.fill(0); // words and codes stay in memory no longer than it takes
    }
  }

  async function passOn(request: IncomingMessage, response: ServerResponse, path: string, posted: Buffer) {
    const { "accept-encoding": _encodings, ...headers } = request.headers;
    const reply = await inside.send({ method: "POST", path: request.url ?? "/", headers }, posted);
    const language = languageOf(request.headers);
    const led = problemLedTo({ status: reply.statusCode ?? 0, headers: reply.headers });
    const page = movedTo(reply);
    const status = reply.statusCode ?? 500;
    if (led || page) reply.resume();
    if (led) return refuse(request, response, led);
    if (page) {
      const kind = page.slice("/problem/".length);
      if (request.headers.accept === "application/json" && isProblem(kind))
        return sendJson(response, status, inJson(kind, language));
      const state = String(reply.headers["x-postbag-state"] ?? "");
      const target = new URL(page, origin);
      const ask = {
        path: target.pathname,
        target: page,
        headers: {
          host: request.headers.host,
          cookie: request.headers.cookie,
          "x-postbag-state": state,
          ...headersOfReader({ language, target: page }),
        },
      };
      return answerPage(ask, response, status);
    }
    const body = await readAll(reply);
    const kept = replyHeadersIn(language, reply.headers);
    if (path.startsWith("/letters")) kept["cache-control"] = "no-store";
    response.writeHead(status, { ...kept, "content-length": body.length });
    response.end(body);
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    for (const [name, value] of common) response.setHeader(name, value);
    const { remoteAddress } = request.socket;
    const forwardedFor = String(request.headers["x-forwarded-for"] ?? "");
    dropInsideHeaders(request.headers);
    const visitor = visitorKey({ remoteAddress, forwardedFor });
    request.headers["x-postbag-visitor"] = visitor;
    const address = request.url ?? "/";
    const { language, target } = splitAddress(address);
    request.url = target;
    Object.assign(request.headers, headersOfReader({ language, target }));
    const path = target.split("?", 1)[0] ?? "/";
    if (!isDecodable(target)) return refuse(request, response, "not-found", 400);
    if (request.method === "POST") return answerPost(request, response, path);
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(request, response, "method");
    // What nobody will read must not keep the connection.
    if (!request.complete && announcesBody(request.headers)) response.setHeader("connection", "close");
    if (isAway(request.headers.cookie) && String(request.headers.accept).includes("text/html")) {
      response.writeHead(302, { location: LEADS_TO, "cache-control": "no-store" });
      return response.end();
    }
    if (isDevelopment && path.startsWith("/_next/")) return inside.handle(request, response);
    const kept =
      files.get(target) ?? (isShared(target) && !isDevelopment ? await memory.page(address, visitor) : null);
    if (kept) return answerWith(kept, request, response);
    const asked = { path, target, headers: request.headers, isHead: request.method === "HEAD" };
    return turns.forOne({ path, visitor }, () => answerPage(asked, response));
  }

  return (request, response) => {
    answer(request, response).catch((problem: unknown) => {
      if (hasGivenWay(problem) && !response.headersSent) return refuse(request, response, "busy");
      // Who goes away in the middle of a post is nobody's mistake.
      if (request.destroyed && !request.complete) return;
      console.error(problem);
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
      const { title, text } = problemWords("broken", readerOf(languageOf(request.headers)).say);
      response.end(`${title}. ${text}`);
    });
  };
}

function visitorOf(headers: IncomingHttpHeaders): string {
  return String(headers["x-postbag-visitor"]);
}
