import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { addressIn } from "@/lib/interface/addresses";
import { readerOf } from "@/lib/interface/reader";
import { type Problem, problems, problemWords } from "@/lib/request/problems";
import { inJson, jsonHeaders } from "./next-replies";
import { formFor, type KeptPage } from "./pages/kept-page";
import { languageOf } from "./pages/page-language";
import { createRunOut } from "./run-out";

type PageOf = (address: string, visitor: string) => KeptPage | null | Promise<KeptPage | null>;
type Answer = { headers: OutgoingHttpHeaders; body: string | Buffer };

/**
 * Says why nothing was done, from pages that are kept: refusing must cost less than asking. The answer is whole, by its
 * length, while what is still coming in runs out.
 */
export function createRefusal(pageOf: PageOf) {
  const letRunOut = createRunOut();

  return async function refuse(
    request: IncomingMessage,
    response: ServerResponse,
    problem: Problem,
    status = problems[problem].status,
  ): Promise<void> {
    const visitor = String(request.headers["x-postbag-visitor"]);
    const { headers, body } = await answerTo(request, problem, (address) => pageOf(address, visitor));
    if (!request.complete) response.setHeader("connection", "close");
    response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
    if (request.complete || request.method === "HEAD") return void response.end(body);
    response.write(body);
    await letRunOut(request, visitor);
    response.end();
  };
}

async function answerTo(
  request: IncomingMessage,
  problem: Problem,
  pageOf: (address: string) => ReturnType<PageOf>,
): Promise<Answer> {
  const language = languageOf(request.headers);
  if (request.headers.accept === "application/json")
    return { headers: jsonHeaders, body: JSON.stringify(inJson(problem, language)) };
  const kept = await pageOf(addressIn(language, `/problem/${problem}`));
  if (kept) {
    const { body, headers } = formFor(kept, request);
    const { etag: _tag, ...others } = headers;
    return { body, headers: { ...others, "cache-control": "no-store" } };
  }
  const { title, text } = problemWords(problem, readerOf(language).say);
  return { body: `${title}. ${text}`, headers: { "content-type": "text/plain; charset=utf-8" } };
}
