import { switchCoordinator } from "@/lib/desk/change-coordinator.db";
import { coordinatorFor } from "@/lib/request/coordinator";
import { keepsItsPublisher } from "@/lib/request/desk/keeps-its-publisher";
import { readPost } from "@/lib/request/read-form";
import { goTo, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/coordinators/[id]/switch");
  if (!desk.ok) return desk.reply;
  const { to } = await readPost(request);
  if (to !== "on" && to !== "off") return showProblem("not-found");
  const { id } = await params;
  const refusal = await switchCoordinator({ coordinatorId: id, isOn: to === "on", author: desk.author });
  if (refusal === "unknown") return showProblem("not-found");
  return refusal ? keepsItsPublisher() : goTo("/desk/coordinators");
}
