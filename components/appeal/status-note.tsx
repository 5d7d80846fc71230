import type { Issue } from "@/lib/appeals/appeal";
import { issueStatusWords } from "@/lib/appeals/issue-status";
import type { Section } from "@/lib/section/section";
import { AskTheSection } from "./ask-the-section";

/** Where the issue stands, when that changes what one may do; after the date, whom to ask. */
export function StatusNote({ issue, section }: { issue: Issue; section: Section }) {
  const words = issueStatusWords[issue.status];
  if (issue.status === "open") return null;
  const reason =
    { stopped: issue.stopReason, closed: issue.outcome, past: issue.afterDateRule || section.afterDateRule }[
      issue.status as string
    ] ?? "";
  return (
    <div className={issue.status === "closed" ? "note good" : "note stop"}>
      <strong>{words.label}</strong>
      <p>{words.sentence}</p>
      {reason && <p>{reason}</p>}
      {issue.status === "past" && <AskTheSection section={section} />}
    </div>
  );
}
