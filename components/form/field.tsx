import type { ReactNode } from "react";

/** The ids that tie a field to its hint and its error; spread on the input. */
export function fieldTies({ id, hint, error }: { id: string; hint?: ReactNode; error?: string | undefined }) {
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return {
    id,
    "aria-invalid": error ? (true as const) : undefined,
    "aria-describedby": described || undefined,
  };
}

/** A label above, a hint and an error between label and input: read in this order by eye and by ear. */
export function Field({
  id,
  label,
  hint,
  error,
  errorWord,
  children,
}: {
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** Heard before the error, not seen: "Error:" in the reader's language. */
  errorWord?: string;
  children: ReactNode;
}) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && <FieldError id={id} message={error} errorWord={errorWord} />}
      {children}
    </div>
  );
}

export function FieldError({
  id,
  message,
  errorWord = "Error:",
}: {
  id: string;
  message: string;
  errorWord?: string | undefined;
}) {
  return (
    <span className="error" id={`${id}-error`}>
      <span className="visually-hidden">{errorWord} </span>
      {message}
    </span>
  );
}
