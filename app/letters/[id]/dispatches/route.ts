import { z } from "zod";
import { mayStartLetter } from "@/lib/appeals/issue-status";
import {
  type DispatchNote,
  declareDispatches,
  noteDispatch,
  undoDispatch,
} from "@/lib/dispatches/note-dispatch.db";
import { isPersonalLetter } from "@/lib/letters/opening-draft";
import { today } from "@/lib/request/clock";
import { type OwnLetter, ownLetter } from "@/lib/request/letter/own-letter";
import { readForm, readPost } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

const dispatchSchema = z.object({
  kind: z.enum(["declared", "undone", "printed", "copied", "opened"]),
  channel: z.enum(["post", "fax", "email"]),
  /** Empty: every official of the letter. */
  officialId: z.string(),
});

/** Notes what the writer says or did: it went, it did not go after all, it was printed, copied or opened. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const own = await ownLetter(id);
  if (!own) return showProblem("not-your-letter");
  const form = readForm(dispatchSchema, await readPost(request));
  if (!form.ok) return showProblem("not-found");
  const { kind, officialId } = form.data;
  const officialIds = own.letter.officialIds.filter((one) => officialId === "" || one === officialId);
  if (officialIds.length === 0) return showProblem("not-found");
  // A letter that tries a draft out went nowhere, whatever is said of it.
  const notes = own.letter.isTrial ? [] : officialIds.map((one) => noteFor(own, one, form.data.channel));

  if (kind !== "undone" && !mayStartLetter(own.issue.status)) return showProblem("stopped");
  // Only a finished letter goes anywhere; what is missing in another stands on the page that checks it.
  if (kind !== "undone" && own.letter.status !== "finished")
    return showPage({ path: `/letters/${id}`, status: 409 });
  if (kind === "declared" && !(await declareDispatches(notes)))
    return showPage({ path: `/letters/${id}`, status: 409 });
  for (const note of notes) {
    if (kind === "undone") await undoDispatch(note);
    if (kind === "printed" || kind === "copied" || kind === "opened") await noteDispatch({ ...note, kind });
  }
  if (request.headers.get("accept") === "application/json") return new Response(null, { status: 204 });
  return goTo(
    `/letters/${id}/send?way=${form.data.channel}&to=${officialId}#official-${officialIds[0] ?? ""}`,
  );
}

function noteFor(own: OwnLetter, officialId: string, channel: DispatchNote["channel"]): DispatchNote {
  const { letter, appeal } = own;
  return {
    letterId: letter.ledgerId,
    issueId: letter.issueId,
    appealId: appeal.id,
    officialId,
    channel,
    day: today(),
    isAfterDate: letter.isAfterDate,
    isPersonal: isPersonalLetter(own),
  };
}
