import { z } from "zod";
import { reportChannel } from "@/lib/officials/save-official.db";
import { today } from "@/lib/request/clock";
import { ownLetter } from "@/lib/request/letter/own-letter";
import { readForm, readPost } from "@/lib/request/read-form";
import { goTo, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

const reportSchema = z.object({ channel: z.enum(["post", "fax", "email"]), officialId: z.string() });

/**
 * The writer says that a way to an official does not work: the desk sees how many say so, and nothing of the letter.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id: letterId } = await params;
  const own = await ownLetter(letterId);
  if (!own) return showProblem("not-your-letter");
  const form = readForm(reportSchema, await readPost(request));
  if (!form.ok || !own.letter.officialIds.includes(form.data.officialId)) return showProblem("not-found");
  const { channel, officialId } = form.data;
  if (!own.appeal.isPractice)
    await reportChannel({ letterId: own.letter.ledgerId, officialId, channel, day: today() });
  return goTo(`/letters/${letterId}/send?way=${channel}&to=${officialId}#official-${officialId}`);
}
