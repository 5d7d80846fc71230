import type { IncomingHttpHeaders } from "node:http";

/**
 * Does this post come from another site's page? Sec-Fetch-Site decides, then Origin, then Referer. A request with
 * none of the three is no browser's form post, and the cookies are SameSite: there is nobody to be led astray.
 */
export function isCrossSite(headers: IncomingHttpHeaders, publicOrigin: string): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  const from = headers.origin ?? headers.referer;
  if (from === undefined) return false;
  const origin = originOf(from);
  return origin === null || (origin.origin !== publicOrigin && origin.host !== headers.host);
}

function originOf(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
