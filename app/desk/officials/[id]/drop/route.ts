import { CHANGE_WAITS } from "@/lib/history/changed-elsewhere";
import { findDirectoryEntry } from "@/lib/officials/list-officials.db";
import { dropEmbassy } from "@/lib/officials/save-official.db";
import { officialValues } from "@/lib/officials/schema";
import { coordinatorFor } from "@/lib/request/coordinator";
import { directoryEditor } from "@/lib/request/desk/directory-editor";
import { readPost } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/officials/[id]/drop");
  if (!desk.ok) return desk.reply;
  const { id: officialId } = await params;
  const editor = await directoryEditor(desk.coordinator, (await readPost(request)).proposed);
  const outcome = await dropEmbassy({ officialId, editor, author: desk.author });
  if (!outcome) return showProblem("not-found");
  const path = `/desk/officials/${officialId}`;
  if (outcome === "waits") {
    const stored = await findDirectoryEntry(officialId);
    const values = stored ? officialValues(stored.entry) : {};
    return showPage({ path, status: 409, state: { values, errors: { proposal: CHANGE_WAITS } } });
  }
  return goTo(outcome === "proposed" ? `${path}?proposed` : "/desk/officials?done");
}
