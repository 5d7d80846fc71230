import { missionEntry, missionSchema } from "@/lib/officials/embassies/mission-schema";
import { saveMission } from "@/lib/officials/embassies/mutations";
import { coordinatorFor, formIsDone } from "@/lib/request/coordinator";
import { readForm, readPost, readRevision } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/embassies/[id]/save");
  if (!desk.ok) return desk.reply;
  const { id } = await params;
  const path = `/desk/embassies/${id}`;
  const values = await readPost(request);
  const form = readForm(missionSchema, values);
  if (!form.ok) return showPage({ path, status: 400, state: form.state });
  const revision = readRevision(values.revision);
  const saved = await saveMission({ id, revision, entry: missionEntry(form.data), author: desk.author });
  if (saved.outcome === "gone") return showProblem("not-found");
  if (saved.outcome === "conflict")
    return showPage({ path, status: 409, state: { values: { ...values, conflict: "yes" }, errors: {} } });
  await formIsDone(desk.coordinator, path);
  return goTo(`${path}?saved`);
}
