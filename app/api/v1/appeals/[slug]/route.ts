import { findAppeal } from "@/lib/appeals/find-appeal.db";
import { appealDetails } from "@/lib/feeds/appeal-details";
import { appSettings } from "@/lib/request/app-settings";
import { now } from "@/lib/request/clock";

type Context = { params: Promise<{ slug: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const language = new URL(request.url).searchParams.get("language");
  const appeal = await findAppeal((await params).slug, now(), language);
  if (!appeal?.isShared) return Response.json({ error: "There is no such appeal" }, { status: 404 });
  return Response.json(appealDetails(appeal, appSettings().publicUrl));
}
