import { endOtherSessions } from "@/lib/desk/sign-in/change-session.db";
import { coordinatorFor } from "@/lib/request/coordinator";
import { sessionToken } from "@/lib/request/desk/cookies";
import { showPage } from "@/lib/request/replies";

export async function POST(request: Request): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/account/sign-out-elsewhere");
  if (!desk.ok) return desk.reply;
  const token = (await sessionToken()) ?? "";
  const count = await endOtherSessions({ coordinatorId: desk.coordinator.id, token });
  const done = count === 1 ? "One other session has ended." : `${count} other sessions have ended.`;
  return showPage({ path: "/desk/account", status: 200, state: { values: { done }, errors: {} } });
}
