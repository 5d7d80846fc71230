import { appealSummary } from "@/lib/appeals/appeal-json";
import { listAppeals } from "@/lib/appeals/queries";
import { appSettings } from "@/lib/request/app-settings";
import { now } from "@/lib/request/clock";

export async function GET(): Promise<Response> {
  const appeals = await listAppeals(now());
  return Response.json({ appeals: appeals.map((appeal) => appealSummary(appeal, appSettings().publicUrl)) });
}
