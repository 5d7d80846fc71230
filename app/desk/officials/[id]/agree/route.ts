import { agreeToOfficial, declineOfficial } from "@/lib/officials/proposals/mutations";
import { findDirectoryEntry } from "@/lib/officials/queries";
import { officialValues } from "@/lib/officials/schema";
import { coordinatorFor } from "@/lib/request/coordinator";
import { readPost } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

/** Another publisher agrees to a change of an official, or declines it; whoever proposed it can take it back. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/officials/[id]/agree");
  if (!desk.ok) return desk.reply;
  const { id: officialId } = await params;
  const { coordinator, author } = desk;
  const path = `/desk/officials/${officialId}`;
  const isPublisher = coordinator.role === "publisher";
  if ((await readPost(request)).intent !== "agree") {
    const onlyBy = isPublisher ? null : coordinator.id;
    return (await declineOfficial({ officialId, onlyBy, author }))
      ? goTo(`${path}?declined`)
      : showProblem("not-found");
  }
  if (!isPublisher) return showProblem("not-your-role");
  const outcome = await agreeToOfficial({ officialId, author });
  if ("done" in outcome)
    return goTo(`/desk/officials/${outcome.done === "merged" ? outcome.intoId : officialId}?saved`);
  if (outcome.refused === "gone") return showProblem("not-found");
  const found = await findDirectoryEntry(officialId);
  const values = found ? officialValues(found.entry) : {};
  const errors = { proposal: refusals[outcome.refused] };
  return showPage({ path, status: 409, state: { values, errors } });
}

const refusals = {
  "own proposal": "Somebody else has to agree to what you proposed",
  outdated: "What it would change has changed since it was proposed: decline it, and propose it anew",
};
