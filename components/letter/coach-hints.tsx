import type { ReactNode } from "react";
import type { Hint } from "@/lib/coach/coach-input";

/** What the coach says, praise apart from hints. `action` draws what can be done about a hint. */
export function CoachHints({ hints, action }: { hints: readonly Hint[]; action: (hint: Hint) => ReactNode }) {
  const open = hints.filter(({ level }) => level === "hint");
  const good = hints.filter(({ level }) => level === "good");
  return (
    <ul className="coach">
      {open.map((hint) => (
        <li key={hint.id} data-level="hint">
          <span>{hint.message}</span> {action(hint)}
        </li>
      ))}
      {good.map((hint) => (
        <li key={hint.id} data-level="good">
          {hint.message}
        </li>
      ))}
    </ul>
  );
}
