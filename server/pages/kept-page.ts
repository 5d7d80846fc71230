import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

type Encoding = "" | "gzip" | "br";
export type KeptPage = {
  tag: string;
  forms: Record<Encoding, { body: Buffer; headers: Record<string, string | number> }>;
};

export function tagOf(body: Buffer): string {
  return `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
}

/** A reply compressed once in each encoding, to be answered many times. */
export async function keepPage(body: Buffer, headers: Record<string, string>): Promise<KeptPage> {
  const tag = tagOf(body);
  const quality = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  };
  const [br, gz] = await Promise.all([brotli(body, quality), zip(body, { level: 7 })]);
  const form = (encoding: Encoding, encoded: Buffer) => ({
    body: encoded,
    headers: {
      ...headers,
      etag: tag,
      vary: "accept-encoding",
      "content-length": encoded.length,
      ...(encoding && { "content-encoding": encoding }),
    },
  });
  return { tag, forms: { "": form("", body), gzip: form("gzip", gz), br: form("br", br) } };
}

/** Answers a GET or HEAD with a kept page, 304 when the browser has it. */
export function answerWith(kept: KeptPage, request: IncomingMessage, response: ServerResponse): void {
  const { body, headers } = formFor(kept, request);
  if (request.headers["if-none-match"] === kept.tag) {
    const { "content-length": _length, "content-encoding": _encoding, ...rest } = headers;
    response.writeHead(304, rest);
    response.end();
    return;
  }
  response.writeHead(200, headers);
  response.end(request.method === "HEAD" ? undefined : body);
}

/** The page in the best encoding that whoever asks can read. */
export function formFor(kept: KeptPage, request: IncomingMessage) {
  return kept.forms[preferred(String(request.headers["accept-encoding"] ?? ""))];
}

function preferred(accepted: string): Encoding {
  if (/\bbr\b/.test(accepted)) return "br";
  return /\bgzip\b/.test(accepted) ? "gzip" : "";
}
