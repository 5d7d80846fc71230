import { countAppeals } from "@/lib/appeals/find-appeal.db";

/** Answers 200 when the database answers. */
export async function GET(): Promise<Response> {
  try {
    await countAppeals();
    return Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } });
  } catch {
    return Response.json(
      { status: "no database" },
      { status: 503, headers: { "cache-control": "no-store" } },
    );
  }
}
