import { viewText } from "@/lib/outbox/decide-message.db";
import { coordinatorFor } from "@/lib/request/coordinator";
import { appOutbox } from "@/lib/request/outbox";
import { goTo, showPage } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

/** Shows the text of a message once, and writes down who looked. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/outbox/[id]/text");
  if (!desk.ok) return desk.reply;
  const { id } = await params;
  const { house } = await appOutbox();
  const text = await viewText({ id, by: desk.coordinator.id, house, now: new Date() });
  if (!text) return goTo(`/desk/outbox/${id}`);
  return showPage({ path: `/desk/outbox/${id}`, status: 200, state: { values: text, errors: {} } });
}
