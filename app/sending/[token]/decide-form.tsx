import type { WriterDecision } from "@/lib/outbox/decide-request.db";

/** One button, one decision about the letters of a request. */
export function DecideForm({
  token,
  decision,
  label,
  isQuiet = false,
}: {
  token: string;
  decision: WriterDecision;
  label: string;
  isQuiet?: boolean;
}) {
  return (
    <form method="post" action={`/sending/${token}/decide`}>
      <input type="hidden" name="decision" value={decision} />
      <button type="submit" className={`button small${isQuiet ? " quiet" : ""}`}>
        {label}
      </button>
    </form>
  );
}
