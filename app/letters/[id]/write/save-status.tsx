"use client";

export type SaveState =
  | { kind: "quiet" }
  | { kind: "saving" }
  | { kind: "saved" }
  | { kind: "refused"; message: string }
  | { kind: "offline" };

/**
 * Says once that the draft is kept, and clearly when it is not. Screen readers hear saved and failed, not every try.
 */
export function SaveStatus({ state }: { state: SaveState }) {
  const failed = state.kind === "offline" || state.kind === "refused";
  return (
    <>
      <p role="status" className="done">
        {state.kind === "saved" && "Your draft is saved."}
      </p>
      {failed && (
        <p role="alert" className="note stop">
          {state.kind === "refused"
            ? state.message
            : "Your draft could not be saved: there is no connection. Keep this page open; it tries again by itself."}
        </p>
      )}
    </>
  );
}
