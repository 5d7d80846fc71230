import type { Channel } from "@/generated/sqlite/enums";

/** One press, one post: what the writer says about a channel of one official, or of all where none is named. */
export function DispatchButton({
  letterId,
  kind,
  channel,
  officialId = "",
  label,
  describedBy,
}: {
  letterId: string;
  kind: "declared" | "undone";
  channel: Channel;
  officialId?: string;
  label: string;
  describedBy?: string;
}) {
  return (
    <form method="post" action={`/letters/${letterId}/dispatches`}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="channel" value={channel} />
      <input type="hidden" name="officialId" value={officialId} />
      <button
        type="submit"
        className={`button small ${kind === "undone" ? "plain" : "quiet"}`}
        aria-describedby={describedBy}
      >
        {label}
      </button>
    </form>
  );
}
