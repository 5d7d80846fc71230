import { readToken } from "@/lib/mail/signed-token";
import { stopReminders } from "@/lib/outbox/decide-request.db";
import { appOutbox } from "@/lib/request/outbox";
import { readPost } from "@/lib/request/read-form";
import { goTo, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ token: string }> };

/** The link in a reminder: looking at it changes nothing, the page behind it has the button. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return goTo(`/sending/no-reminders/${encodeURIComponent((await params).token)}`);
}

/** The button, or a mail program's own one (RFC 8058), which is answered without a page. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  const { house } = await appOutbox();
  const letterMessageId = readToken({ key: house.keys.sign, purpose: "unsubscribe", token });
  if (!letterMessageId) return showProblem("not-found");
  await stopReminders({ letterMessageId, house, now: new Date() });
  const values = await readPost(request);
  if (values["List-Unsubscribe"] === "One-Click") return new Response(null, { status: 200 });
  return goTo(`/sending/no-reminders/${token}?done=yes`);
}
