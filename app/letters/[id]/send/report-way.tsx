import type { Channel } from "@/generated/sqlite/enums";

const words: Record<Channel, { ask: string; say: string }> = {
  post: { ask: "Did your letter come back?", say: "This address does not work" },
  fax: { ask: "No answer from the machine?", say: "This fax does not work" },
  email: { ask: "Did the email come back?", say: "This email does not work" },
};

/** Two taps to tell the desk that a way leads nowhere: one to open, one to say it. */
export function ReportWay({
  letterId,
  officialId,
  channel,
  isReported,
}: {
  letterId: string;
  officialId: string;
  channel: Channel;
  isReported: boolean;
}) {
  if (isReported) return <p className="soft">You reported it: thank you. We’ll look into it.</p>;
  return (
    <details>
      <summary>{words[channel].ask}</summary>
      <form method="post" action={`/letters/${letterId}/report`}>
        <input type="hidden" name="channel" value={channel} />
        <input type="hidden" name="officialId" value={officialId} />
        <button type="submit" className="button small quiet">
          {words[channel].say}
        </button>
      </form>
    </details>
  );
}
