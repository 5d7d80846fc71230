import type { IncomingHttpHeaders } from "node:http";
import { addressIn } from "@/lib/interface/addresses";

/** What tells Next who reads: the language, and the address without it. Never taken from outside. */
export function headersOfReader({ language, target }: { language: string; target: string }) {
  return { "x-postbag-language": language, "x-postbag-address": target };
}

export function languageOf(headers: IncomingHttpHeaders): string {
  return String(headers["x-postbag-language"] ?? "en");
}

/** The headers of a reply that may go on to the browser; where it leads elsewhere, it stays in the language. */
export function replyHeadersIn(language: string, headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const {
    "transfer-encoding": _chunks,
    "content-length": _length,
    connection: _connection,
    "x-postbag-page": _page,
    "x-postbag-state": _state,
    ...kept
  } = headers;
  if (!kept.location?.startsWith("/")) return kept;
  return { ...kept, location: addressIn(language, kept.location) };
}
