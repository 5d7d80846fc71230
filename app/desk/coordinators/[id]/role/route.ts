import { z } from "zod";
import { changeRole } from "@/lib/desk/change-coordinator.db";
import { roleSchema } from "@/lib/desk/sign-in/schema";
import { coordinatorFor } from "@/lib/request/coordinator";
import { keepsItsPublisher } from "@/lib/request/desk/keeps-its-publisher";
import { readForm, readPost } from "@/lib/request/read-form";
import { goTo, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/coordinators/[id]/role");
  if (!desk.ok) return desk.reply;
  const form = readForm(z.object({ role: roleSchema }), await readPost(request));
  if (!form.ok) return showProblem("not-found");
  const { id } = await params;
  const refusal = await changeRole({ coordinatorId: id, role: form.data.role, author: desk.author });
  if (refusal === "unknown") return showProblem("not-found");
  return refusal ? keepsItsPublisher() : goTo("/desk/coordinators");
}
