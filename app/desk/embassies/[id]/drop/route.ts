import { dropMission } from "@/lib/officials/embassies/mutations";
import { coordinatorFor } from "@/lib/request/coordinator";
import { directoryEditor } from "@/lib/request/desk/directory-editor";
import { goTo, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/embassies/[id]/drop");
  if (!desk.ok) return desk.reply;
  const { id } = await params;
  const editor = await directoryEditor(desk.coordinator);
  const outcome = await dropMission({ id, editor, author: desk.author });
  if (!outcome) return showProblem("not-found");
  return goTo(outcome === "proposed" ? `/desk/embassies/${id}?proposed` : "/desk/embassies?done");
}
