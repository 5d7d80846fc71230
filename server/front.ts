import { randomBytes } from "node:crypto";
import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { createFairTurns, hasGivenWay } from "@/lib/ground/fair-turns";
import { linksStayIn, splitAddress } from "@/lib/interface/addresses";
import { readerOf } from "@/lib/interface/reader";
import { isAway, LEADS_TO } from "@/lib/request/away";
import { now } from "@/lib/request/clock";
import { isProblem, type Problem, problems, problemWords } from "@/lib/request/problems";
import { LARGEST_FORM } from "@/lib/request/read-form";
import { autosave, autosavedLetter } from "./autosave";
import { problemWithBody } from "./body-problem";
import { askAtDesk } from "./desk-door";
import { type NextInside, readAll } from "./next-inside";
import { answerInJson, isDecodable, movedTo, problemLedTo, problemPage } from "./next-replies";
import { dropInsideHeaders } from "./outside-headers";
import { isInteractive, isShared, withoutScripts } from "./pages/content-page";
import { answerWith } from "./pages/kept-page";
import { headersOfReader, languageOf, replyHeadersIn } from "./pages/page-language";
import { createPageMemory, type RenderedPage } from "./pages/page-memory";
import type { StaticFiles } from "./pages/static-files";
import { boundsOf, problemWithPost } from "./post-problem";
import { contentSecurityPolicy, headersForAll } from "./security-headers";
import { createVisitorKeys } from "./visitor-keys";

const zip = promisify(gzip);

// A change is on the page within two seconds: one for this, one for the rendering.
const FRESH_MS = 1000;
export type Front = { inside: NextInside; files: StaticFiles; publicUrl: string; isDevelopment: boolean };

/** Everything that comes in from the network passes here, in this order: refuse, remember, render. */
export function createFront({ inside, files, publicUrl, isDevelopment }: Front): RequestListener {
  const origin = new URL(publicUrl).origin;
  const contentPolicy = contentSecurityPolicy({ isDevelopment });
  const common = Object.entries({
    ...headersForAll({ isHttps: origin.startsWith("https:") }),
    "content-security-policy": contentPolicy,
  });
  const memory = createPageMemory({ render: renderShared, freshMs: FRESH_MS });
  const visitorKey = createVisitorKeys();
  // What is larger than a form is read in a few places only: each holds a few copies of it while it is worked on.
  const uploads = createFairTurns({ places: 2, mostWaiting: 50 });
  const longPosts = createFairTurns({ places: 4, mostWaiting: 200 });

  async function renderShared(address: string): Promise<RenderedPage | null> {
    const { language, target } = splitAddress(address);
    const asked = { host: new URL(publicUrl).host, ...headersOfReader({ language, target }) };
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

  /** A page for this one person: interactive ones keep their scripts under a nonce, the others lose them. */
  async function answerPage(
    request: { path: string; target: string; headers: IncomingHttpHeaders; isHead?: boolean },
    response: ServerResponse,
    status?: number,
  ): Promise<void> {
    const keepsScripts = isDevelopment || isInteractive(request.path);
    const nonce = randomBytes(16).toString("base64");
    const policy = keepsScripts ? contentSecurityPolicy({ nonce, isDevelopment }) : contentPolicy;
    const { "accept-encoding": accepted, ...headers } = request.headers;
    const reply = await inside.ask(request.target, { ...headers, "content-security-policy": policy });
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
      ? Buffer.from(linksStayIn(language, keepsScripts ? page : withoutScripts(page)))
      : reply.body;
    const kept = replyHeadersIn(language, reply.headers);
    if (request.path.startsWith("/letters")) kept["cache-control"] = "no-store";
    const mayZip = isHtml && /\bgzip\b/.test(String(accepted));
    const sent = mayZip ? await zip(body, { level: 5 }) : body;
    response.writeHead(status ?? reply.status, {
      ...kept,
      "content-security-policy": policy,
      "content-length": sent.length,
      ...(isHtml && { "content-language": language }),
      ...(mayZip && { "content-encoding": "gzip", vary: "accept-encoding" }),
    });
    response.end(request.isHead ? undefined : sent);
  }

  /** Says why nothing was done. What is still coming in is let run out, so that the browser reads it. */
  function refuse(
    request: IncomingMessage,
    response: ServerResponse,
    problem: Problem,
    status = problems[problem].status,
  ) {
    request.resume();
    response.setHeader("connection", "close");
    const language = languageOf(request.headers);
    if (request.headers.accept === "application/json")
      return answerInJson(response, problem, { language, status });
    const path = `/problem/${problem}`;
    const headers = { host: request.headers.host, ...headersOfReader({ language, target: "/" }) };
    return answerPage({ path, target: path, headers }, response, status);
  }

  async function answerPost(request: IncomingMessage, response: ServerResponse, path: string) {
    const problem = problemWithPost(request.headers, { path, origin });
    if (problem) return refuse(request, response, problem);
    const isLong = Number(request.headers["content-length"]) > LARGEST_FORM;
    const desk = path.startsWith("/desk/") ? await askAtDesk({ path, cookie: request.headers.cookie }) : null;
    // A form of ordinary length is read even so: after signing in it comes back whole.
    if (desk?.problem && (isLong || desk.problem === "not-your-role"))
      return refuse(request, response, desk.problem);
    if (!isLong) return readPost(request, response, path);
    const turns = desk?.coordinatorId ? uploads : longPosts;
    const visitor = desk?.coordinatorId ?? String(request.headers["x-postbag-visitor"]);
    return turns
      .run({ visitor }, () => readPost(request, response, path))
      .catch((problem: unknown) => {
        if (!hasGivenWay(problem)) throw problem;
        return refuse(request, response, "busy");
      });
  }

  async function readPost(request: IncomingMessage, response: ServerResponse, path: string) {
    const body = await readAll(request);
    try {
      const problem = problemWithBody(body, String(request.headers["content-type"]), boundsOf(path));
      if (problem) return await refuse(request, response, problem);
      const letterId = autosavedLetter({ path, accept: request.headers.accept });
      if (letterId) return await answerAutosave(request, response, letterId, body.toString("utf8"));
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
    const page = led ? `/problem/${led}` : movedTo(reply);
    const status = led ? problems[led].status : reply.statusCode;
    if (page) {
      reply.resume();
      const kind = page.slice("/problem/".length);
      if (request.headers.accept === "application/json" && isProblem(kind))
        return answerInJson(response, kind, { language, status });
      const state = String(reply.headers["x-postbag-state"] ?? "");
      const target = new URL(page, origin);
      const ask = {
        path: target.pathname,
        target: page,
        headers: {
          host: request.headers.host,
          cookie: request.headers.cookie,
          "x-postbag-state": state,
          ...headersOfReader({ language, target: led ? "/" : page }),
        },
      };
      return answerPage(ask, response, status);
    }
    const body = await readAll(reply);
    const kept = replyHeadersIn(language, reply.headers);
    if (path.startsWith("/letters")) kept["cache-control"] = "no-store";
    response.writeHead(reply.statusCode ?? 500, { ...kept, "content-length": body.length });
    response.end(body);
  }

  async function answerAutosave(
    request: IncomingMessage,
    response: ServerResponse,
    letterId: string,
    form: string,
  ) {
    const { status, body } = await autosave({ letterId, cookie: request.headers.cookie, form, now: now() });
    response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
    response.end(JSON.stringify(body));
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    for (const [name, value] of common) response.setHeader(name, value);
    const { remoteAddress } = request.socket;
    const forwardedFor = String(request.headers["x-forwarded-for"] ?? "");
    const visitor = visitorKey({ remoteAddress, forwardedFor });
    dropInsideHeaders(request.headers);
    request.headers["x-postbag-visitor"] = visitor;
    const address = request.url ?? "/";
    const { language, target } = splitAddress(address);
    request.url = target;
    Object.assign(request.headers, headersOfReader({ language, target }));
    const path = target.split("?", 1)[0] ?? "/";
    if (!isDecodable(target)) return refuse(request, response, "not-found", 400);
    if (request.method === "POST") return answerPost(request, response, path);
    if (request.method !== "GET" && request.method !== "HEAD") return refuse(request, response, "method");
    if (isAway(request.headers.cookie) && String(request.headers.accept).includes("text/html")) {
      response.writeHead(302, { location: LEADS_TO, "cache-control": "no-store" });
      return response.end();
    }
    if (isDevelopment && path.startsWith("/_next/")) return inside.handle(request, response);
    const kept =
      files.get(target) ?? (isShared(target) && !isDevelopment ? await memory.page(address) : null);
    if (kept) return answerWith(kept, request, response);
    return answerPage(
      { path, target, headers: request.headers, isHead: request.method === "HEAD" },
      response,
    );
  }

  return (request, response) => {
    answer(request, response).catch((problem: unknown) => {
      // Who goes away in the middle of a post is nobody's mistake.
      if (request.destroyed && !request.complete) return;
      console.error(problem);
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
      const { title, text } = problemWords("broken", readerOf(languageOf(request.headers)).say);
      response.end(`${title}. ${text}`);
    });
  };
}
