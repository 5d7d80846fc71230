import { isSlugTaken } from "@/lib/appeals/find-desk-issue.db";
import { findImport } from "@/lib/appeals/import/find-import.db";
import { fromReview } from "@/lib/appeals/import/from-review";
import { repeatedInImport } from "@/lib/appeals/import/import-form";
import { acceptImport } from "@/lib/appeals/import/keep-import.db";
import { freeSlug, slugFor } from "@/lib/appeals/import/slug";
import { coordinatorFor, formIsDone } from "@/lib/request/coordinator";
import { readPost } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ id: string }> };

/** Makes a draft of a sheet that was looked through: a new appeal, or the next issue of one. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/import/[id]/accept");
  if (!desk.ok) return desk.reply;
  const { id } = await params;
  const sheet = await findImport(id);
  if (!sheet) return showProblem("not-found");
  if (sheet.acceptedAs) return goTo(`/desk/appeals/${sheet.acceptedAs}`);
  const page = `/desk/import/${id}`;
  const values = await readPost(request, repeatedInImport());
  const { content, newOfficials, errors } = fromReview(values, sheet.reading.kind);
  if (Object.keys(errors).length > 0) return showPage({ path: page, status: 400, state: { values, errors } });
  const attachTo = String(values.attachTo ?? "");
  const isFollowUp = attachTo !== "" && (await isSlugTaken(attachTo));
  const accepted = await acceptImport({
    importId: id,
    slug: isFollowUp ? attachTo : await freeSlug(slugFor(content.personName), isSlugTaken),
    isFollowUp,
    content,
    newOfficials,
    ...desk.writing,
  });
  await formIsDone(desk.coordinator, page);
  return goTo(accepted ? `/desk/appeals/${accepted.slug}/${accepted.number}` : page);
}
