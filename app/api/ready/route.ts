import { readiness } from "@/lib/ground/readiness.db";

/** Answers 200 while letters can be saved here, 503 otherwise: a proxy may then ask another process. */
export async function GET(): Promise<Response> {
  const status = await readiness();
  const headers = { "cache-control": "no-store" };
  return Response.json({ status }, { status: status === "ready" ? 200 : 503, headers });
}
