import { agreeToOfficial, declineOfficial } from "@/lib/desk/agree-to-official.db";
import { findDirectoryEntry } from "@/lib/officials/list-officials.db";
import { officialValues } from "@/lib/officials/schema";
import { coordinatorFor } from "@/lib/request/coordinator";
import { readPost } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

/**
 * Another publisher agrees to a change of an official or an embassy, or declines it; whoever proposed it can take it
 * back.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/officials/[id]/agree");
  if (!desk.ok) return desk.reply;
  const { id: officialId } = await params;
  const { coordinator, author } = desk;
  const path = `${OFFICIALS}/${officialId}`;
  const isPublisher = coordinator.role === "publisher";
  const { intent, proposed } = await readPost(request);
  if (intent !== "agree") {
    const onlyBy = isPublisher ? null : coordinator.id;
    const declined = await declineOfficial({ officialId, onlyBy, author });
    if (!declined) return showProblem("not-found");
    return goTo(declined === "removed" ? `${OFFICIALS}?done` : `${path}?declined`);
  }
  if (!isPublisher) return showProblem("not-your-role");
  const outcome = await agreeToOfficial({ officialId, saw: String(proposed ?? ""), ...desk.writing });
  if ("done" in outcome) {
    if (outcome.done === "removed") return goTo(`${OFFICIALS}?done`);
    return goTo(`${OFFICIALS}/${outcome.done === "merged" ? outcome.intoId : officialId}?saved`);
  }
  if (outcome.refused === "gone") return showProblem("not-found");
  const found = await findDirectoryEntry(officialId);
  const values = found ? officialValues(found.entry) : {};
  const errors = { proposal: refusals[outcome.refused] };
  return showPage({ path, status: 409, state: { values, errors } });
}

const OFFICIALS = "/desk/officials";

const refusals = {
  "own proposal": "Somebody else has to agree to what you proposed",
  renewed: "It was proposed anew meanwhile: read it again before you agree",
  incomplete: "The entry that stays lacks something that a live appeal needs: complete it first",
  outdated: "What it would change has changed since it was proposed: decline it, and propose it anew",
};
