import type { Issue } from "@/lib/appeals/appeal";
import type { Reader } from "@/lib/interface/reader";
import type { Section } from "@/lib/section/section";
import { AskTheSection } from "./ask-the-section";

/** Where the issue stands, when that changes what one may do; after the date, whom to ask. */
export function StatusNote({ issue, section, by }: { issue: Issue; section: Section; by: Reader }) {
  const { status } = issue;
  if (status === "open") return null;
  const reason =
    { stopped: issue.stopReason, closed: issue.outcome, past: issue.afterDateRule || section.afterDateRule }[
      status as string
    ] ?? "";
  return (
    <div className={status === "closed" ? "note good" : "note stop"}>
      <strong>{by.say(`status_${status}_label`)}</strong>
      <p>{by.say(`status_${status}_sentence`)}</p>
      {reason && <p dir="auto">{reason}</p>}
      {status === "past" && <AskTheSection section={section} by={by} />}
    </div>
  );
}
