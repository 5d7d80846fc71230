import { verifyOfficial } from "@/lib/officials/save-official.db";
import { today } from "@/lib/request/clock";
import { coordinatorFor } from "@/lib/request/coordinator";
import { goTo, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/officials/[id]/verify");
  if (!desk.ok) return desk.reply;
  const { id: officialId } = await params;
  const isDone = await verifyOfficial({ officialId, day: today(), author: desk.author });
  return isDone ? goTo(`/desk/officials/${officialId}?saved`) : showProblem("not-found");
}
