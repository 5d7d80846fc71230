import { randomUUID } from "node:crypto";
import { listProposals } from "@/lib/appeals/find-desk-issue.db";
import { readProposalName } from "@/lib/appeals/proposal-name";
import { dropProposal, savePart } from "@/lib/appeals/save-part.db";
import { coordinatorFor } from "@/lib/request/coordinator";
import { deskIssueAt, deskPathOf, type IssueParams } from "@/lib/request/desk/desk-issue";
import { readPost } from "@/lib/request/read-form";
import { goTo, showPage, showProblem } from "@/lib/request/replies";

type Context = { params: Promise<IssueParams> };

/** A second publisher agrees to a change, or declines it; whoever proposed it can take it back. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const desk = await coordinatorFor(request, "/desk/appeals/[slug]/[number]/agree");
  if (!desk.ok) return desk.reply;
  const issue = await deskIssueAt(await params);
  if (!issue) return showProblem("not-found");
  const path = deskPathOf(issue);
  const { part: name, intent, proposed } = await readPost(request);
  const proposal = (await listProposals(issue.id)).find(({ part }) => part === name);
  const read = proposal && readProposalName(proposal.part);
  if (!proposal || !read) return showPage({ path, status: 409 });
  const isOwn = proposal.coordinatorId === desk.coordinator.id;
  const isPublisher = desk.coordinator.role === "publisher";
  const dropped = {
    issueId: issue.id,
    name: proposal.part,
    proposedAt: proposal.proposedAt,
    author: desk.author,
  };
  if (intent !== "agree" && (isPublisher || isOwn)) {
    await dropProposal(dropped);
    return goTo(`${path}?done=declined`);
  }
  if (!isPublisher) return showProblem("not-your-role");
  if (isOwn) return showPage({ path, status: 409 });
  // Whoever agrees has read it: one that took its place meanwhile has to be read first.
  if (proposal.proposedAt.toISOString() !== proposed) return refused(path, RENEWED);
  const { values, seen } = proposal;
  const outcome = await savePart({
    issueId: issue.id,
    ...read,
    values,
    seen,
    author: desk.author,
    newId: randomUUID,
  });
  if (!outcome?.ok) return refused(path, OUTDATED);
  await dropProposal(dropped);
  return goTo(`${path}?done=agreed`);
}

function refused(path: string, proposals: string): Response {
  return showPage({ path, status: 409, state: { values: {}, errors: { proposals } } });
}

const RENEWED = "It was proposed anew meanwhile: read it again before you agree";
const OUTDATED = "What it would change has changed since it was proposed: decline it, and propose it anew";
