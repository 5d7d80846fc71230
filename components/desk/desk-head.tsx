import type { ReactNode } from "react";
import type { FormValues } from "@/components/desk/form/form-values";
import { ErrorSummary } from "@/components/form/error-summary";

/** Title and first lines of a page of the desk; mistakes come before everything and are told in the title. */
export function DeskHead({
  title,
  kicker = "Desk",
  state = null,
  children,
}: {
  title: string;
  kicker?: ReactNode;
  state?: FormValues | null;
  children?: ReactNode;
}) {
  const problems = Object.entries(state?.errors ?? {}).map(([field, message]) => ({ field, message }));
  return (
    <>
      <title>{`${problems.length > 0 ? "Error: " : ""}${title} – Postbag`}</title>
      <ErrorSummary title="There is a problem" problems={problems} />
      <div className="stack">
        <p className="kicker">{kicker}</p>
        <h1>{title}</h1>
        {children}
      </div>
    </>
  );
}
