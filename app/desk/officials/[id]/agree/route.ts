import { agreeToOfficial, declineOfficial } from "@/lib/desk/agree-to-official.db";
import { agreeWords } from "@/lib/history/changed-elsewhere";
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
  const saw = String(proposed ?? "");
  if (intent !== "agree") {
    const onlyBy = isPublisher ? null : coordinator.id;
    const declined = await declineOfficial({ officialId, saw, onlyBy, author });
    if (declined === "gone") return showProblem("not-found");
    if (declined === "renewed") return refused(officialId, declined);
    return goTo(declined === "removed" ? `${OFFICIALS}?done` : `${path}?declined`);
  }
  if (!isPublisher) return showProblem("not-your-role");
  const outcome = await agreeToOfficial({ officialId, saw, ...desk.writing });
  if ("done" in outcome) {
    if (outcome.done === "removed") return goTo(`${OFFICIALS}?done`);
    return goTo(`${OFFICIALS}/${outcome.done === "merged" ? outcome.intoId : officialId}?saved`);
  }
  if (outcome.refused === "gone") return showProblem("not-found");
  const why = outcome.refused === "incomplete" ? "incomplete merger" : outcome.refused;
  return refused(officialId, why);
}

async function refused(officialId: string, why: keyof typeof agreeWords): Promise<Response> {
  const found = await findDirectoryEntry(officialId);
  const values = found ? officialValues(found.entry) : {};
  const path = `${OFFICIALS}/${officialId}`;
  return showPage({ path, status: 409, state: { values, errors: { proposal: agreeWords[why] } } });
}

const OFFICIALS = "/desk/officials";
