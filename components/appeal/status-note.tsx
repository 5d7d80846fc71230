import type { Issue } from "@/lib/appeals/appeal";
import { issueStatusWords } from "@/lib/appeals/issue-status";

/** Where the issue stands, when that changes what one may do. */
export function StatusNote({ issue }: { issue: Issue }) {
  const words = issueStatusWords[issue.status];
  if (issue.status === "open") return null;
  const reason =
    { stopped: issue.stopReason, closed: issue.outcome, past: issue.afterDateRule }[issue.status as string] ??
    "";
  return (
    <div className={issue.status === "closed" ? "note good" : "note stop"}>
      <strong>{words.label}</strong>
      <p>{words.sentence}</p>
      {reason && <p>{reason}</p>}
    </div>
  );
}
