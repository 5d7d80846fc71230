import { listAppeals } from "@/lib/appeals/list-appeals.db";
import { appealSummary } from "@/lib/feeds/appeal-summary";
import { appSettings } from "@/lib/request/app-settings";
import { now } from "@/lib/request/clock";

export async function GET(): Promise<Response> {
  const appeals = await listAppeals(now());
  return Response.json({ appeals: appeals.map((appeal) => appealSummary(appeal, appSettings().publicUrl)) });
}
