import { renewRecoveryCodes } from "@/lib/desk/sign-in/change-session.db";
import { coordinatorFor } from "@/lib/request/coordinator";
import { showPage } from "@/lib/request/replies";

export async function POST(request: Request): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/account/codes/new");
  if (!desk.ok) return desk.reply;
  const codes = await renewRecoveryCodes({ coordinatorId: desk.coordinator.id, author: desk.author });
  return showPage({ path: "/desk/account/codes", status: 200, state: { values: { codes }, errors: {} } });
}
