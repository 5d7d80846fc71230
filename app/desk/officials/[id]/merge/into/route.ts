import { mergeOfficials } from "@/lib/officials/merge/mutations";
import { coordinatorFor } from "@/lib/request/coordinator";
import { readPost } from "@/lib/request/read-form";
import { goTo, showPage } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/officials/[id]/merge/into");
  if (!desk.ok) return desk.reply;
  const { id: fromId } = await params;
  const intoId = String((await readPost(request)).intoId ?? "");
  if (await mergeOfficials({ fromId, intoId, author: desk.author }))
    return goTo(`/desk/officials/${intoId}?saved`);
  const errors = { intoId: "Choose the entry that stays; it has to be in the directory" };
  return showPage({ path: `/desk/officials/${fromId}/merge`, status: 400, state: { values: {}, errors } });
}
