import { invite } from "@/lib/desk/sign-in/change-session.db";
import { inviteSchema } from "@/lib/desk/sign-in/schema";
import { appSettings } from "@/lib/request/app-settings";
import { coordinatorFor, formIsDone } from "@/lib/request/coordinator";
import { readForm, readPost } from "@/lib/request/read-form";
import { showPage } from "@/lib/request/replies";

const PAGE = "/desk/coordinators";

export async function POST(request: Request): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/coordinators/invite");
  if (!desk.ok) return desk.reply;
  const form = readForm(inviteSchema, await readPost(request));
  if (!form.ok) return showPage({ path: PAGE, status: 400, state: form.state });
  const token = await invite({ ...form.data, author: desk.author });
  await formIsDone(desk.coordinator, PAGE);
  const link = `${appSettings().publicUrl}/desk/invitation/${token}`;
  const values = { link, invited: form.data.email };
  return showPage({ path: PAGE, status: 200, state: { values, errors: {} } });
}
