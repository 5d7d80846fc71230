import { mergeOfficials } from "@/lib/desk/merge-officials.db";
import { coordinatorFor } from "@/lib/request/coordinator";
import { directoryEditor } from "@/lib/request/desk/directory-editor";
import { readPost } from "@/lib/request/read-form";
import { goTo, showPage } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/officials/[id]/merge/into");
  if (!desk.ok) return desk.reply;
  const { id: fromId } = await params;
  const intoId = String((await readPost(request)).intoId ?? "");
  const editor = await directoryEditor(desk.coordinator);
  const outcome = await mergeOfficials({ fromId, intoId, editor, ...desk.writing });
  if (outcome === "merged") return goTo(`/desk/officials/${intoId}?saved`);
  if (outcome === "proposed") return goTo(`/desk/officials/${fromId}?proposed`);
  const waits = "Another change to this entry waits: agree to it or decline it first";
  const missing = "Choose the entry that stays; it has to be in the directory";
  const reason = typeof outcome === "object" ? outcome.incomplete : missing;
  const errors = { intoId: outcome === "waits" ? waits : reason };
  return showPage({ path: `/desk/officials/${fromId}/merge`, status: 400, state: { values: {}, errors } });
}
