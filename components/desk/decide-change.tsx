import type { Coordinator } from "@/lib/desk/coordinator";
import { DeskForm } from "./form/desk-form";

/** The buttons of those who may decide about a change that waits; for all others, who has to. */
export function DecideChange({
  page,
  proposal: { coordinatorId, proposedAt },
  coordinator,
  part,
  what = "",
}: {
  /** Where it is shown; the route beside it decides. */
  page: string;
  proposal: { coordinatorId: string; proposedAt: Date };
  coordinator: Coordinator;
  /** Which of several on one page, and what the buttons call it. */
  part?: string;
  what?: string;
}) {
  const isOwn = coordinatorId === coordinator.id;
  const isPublisher = coordinator.role === "publisher";
  if (!isOwn && !isPublisher) return <p>Another publisher has to agree.</p>;
  const named = what && `: ${what}`;
  return (
    <DeskForm page={page} action={`${page}/agree`} className="row">
      {part !== undefined && <input type="hidden" name="part" value={part} />}
      <input type="hidden" name="proposed" value={proposedAt.toISOString()} />
      {!isOwn && (
        <button className="button small" type="submit" name="intent" value="agree">
          {`Agree${named || " to this change"}`}
        </button>
      )}
      <button className="button small quiet" type="submit" name="intent" value="decline">
        {`${isOwn ? "Take it back" : "Decline"}${named}`}
      </button>
    </DeskForm>
  );
}
