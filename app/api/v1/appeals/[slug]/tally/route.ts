import { findAppeal } from "@/lib/appeals/find-appeal.db";
import { tallyOfAppeal } from "@/lib/dispatches/read-tally.db";
import { now } from "@/lib/request/clock";

type Context = { params: Promise<{ slug: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const appeal = await findAppeal((await params).slug, now());
  if (!appeal?.isShared) return Response.json({ error: "There is no such appeal" }, { status: 404 });
  return Response.json({
    slug: appeal.slug,
    isPractice: appeal.isPractice,
    ...(await tallyOfAppeal(appeal.id)),
  });
}
