import { findPack } from "@/lib/paper/pack/pack-shelf";
import { goTo } from "@/lib/request/replies";

type Context = { params: Promise<{ slug: string; pack: string }> };

export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const { slug, pack } = await params;
  findPack(pack)?.stop.abort();
  return goTo(`/appeals/${slug}/group/${pack}`);
}
