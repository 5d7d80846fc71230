"use client";

export type SaveState =
  | { kind: "quiet" }
  | { kind: "saved"; at?: string }
  | { kind: "refused"; message: string; isChangedElsewhere: boolean }
  | { kind: "offline" };

/**
 * Says once that the draft is kept, and clearly when it is not: in few words in the bar that stays in sight, in full
 * above it. Screen readers hear saved and failed, not every try.
 */
export function SaveStatus({ state }: { state: SaveState }) {
  const failed = state.kind === "offline" || state.kind === "refused";
  return (
    <p className="save-state">
      <span role="status" className="done">
        {state.kind === "saved" && "Saved"}
      </span>
      {state.kind === "saved" && state.at && <span aria-hidden="true"> {state.at}</span>}
      {failed && (
        <strong aria-hidden="true" className="failed">
          {shortly(state)}
        </strong>
      )}
    </p>
  );
}

function shortly(state: SaveState): string {
  if (state.kind === "offline") return "Not saved: no connection";
  return state.kind === "refused" && state.isChangedElsewhere ? "Changed in another tab" : "Not saved";
}

/** Why the draft is not kept, and what the writer can do. */
export function SaveFailure({ state }: { state: SaveState }) {
  if (state.kind !== "offline" && state.kind !== "refused") return null;
  return (
    <p role="alert" className="note stop">
      {state.kind === "refused"
        ? state.message
        : "Your draft could not be saved: there is no connection. Keep this page open; it tries again by itself."}
    </p>
  );
}
