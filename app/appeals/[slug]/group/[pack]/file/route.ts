import { findPack } from "@/lib/paper/pack/pack-shelf";
import { showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ slug: string; pack: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, pack: id } = await params;
  const pack = findPack(id);
  if (!pack?.pdf || pack.about !== slug) return showProblem("not-found");
  const headers = {
    "content-type": "application/pdf",
    "content-disposition": `attachment; filename="letters-${slug}.pdf"`,
    "cache-control": "no-store",
  };
  return new Response(pack.pdf, { headers });
}
