import { createNextIssue } from "@/lib/appeals/add-issue.db";
import { coordinatorFor } from "@/lib/request/coordinator";
import { goTo, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<{ slug: string }> };

/** Begins the next issue with everything that the last one holds. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/appeals/[slug]/next");
  if (!desk.ok) return desk.reply;
  const { slug } = await params;
  const number = await createNextIssue({ slug, ...desk.writing });
  return number === null ? showProblem("not-found") : goTo(`/desk/appeals/${slug}/${number}`);
}
