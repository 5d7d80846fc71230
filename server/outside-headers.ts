import type { IncomingHttpHeaders } from "node:http";

// Never taken from outside: headers of ours between the front and Next, headers that past Next.js advisories abused,
// and where a request comes from, which is nobody's business here.
const NOT_FROM_OUTSIDE =
  /^(x-(postbag|middleware|now|nextjs|matched|invoke|forwarded)-|x-real-ip$|forwarded$|next-(router-|action$)|rsc$)/;

/** Takes out of what came from outside every header that only the front may set, or that nobody needs. */
export function dropInsideHeaders(headers: IncomingHttpHeaders): void {
  for (const name of Object.keys(headers)) if (NOT_FROM_OUTSIDE.test(name)) delete headers[name];
}
