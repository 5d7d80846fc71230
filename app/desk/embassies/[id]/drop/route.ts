import { dropMission } from "@/lib/officials/embassies/mutations";
import { coordinatorFor } from "@/lib/request/coordinator";
import { goTo, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/embassies/[id]/drop");
  if (!desk.ok) return desk.reply;
  const isDone = await dropMission({ id: (await params).id, author: desk.author });
  return isDone ? goTo("/desk/embassies?done") : showProblem("not-found");
}
