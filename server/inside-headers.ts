import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";

// They speak of one connection (RFC 9110, 7.6.1) and mean nothing on the next. Upgrades are for development alone.
const OF_ONE_CONNECTION = new Set([
  "connection",
  "expect",
  "keep-alive",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/**
 * What may go on to Next. A reading request must not announce a body that we never send: Next would take the next
 * visitor's first bytes on the same connection for it.
 */
export function headersForInside(
  headers: IncomingHttpHeaders,
  { hasBody }: { hasBody: boolean },
): OutgoingHttpHeaders {
  const kept = Object.entries(headers).filter(
    ([name, value]) =>
      value !== undefined && !OF_ONE_CONNECTION.has(name) && (hasBody || name !== "content-length"),
  );
  return Object.fromEntries(kept);
}
