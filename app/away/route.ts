import { LEADS_TO, rememberAway } from "@/lib/request/away";

/** The quick exit: leads to another site, and for some minutes every page here does. */
export async function GET(): Promise<Response> {
  const headers = { location: LEADS_TO, "set-cookie": rememberAway(), "cache-control": "no-store" };
  return new Response(null, { status: 302, headers });
}
