import type { Channel } from "@/generated/sqlite/enums";
import type { Say } from "@/lib/interface/say";
import { channelWords } from "./channel-words";

/** Two taps to tell the desk that a way leads nowhere: one to open, one to say it. */
export function ReportWay({
  letterId,
  officialId,
  channel,
  isReported,
  say,
}: {
  letterId: string;
  officialId: string;
  channel: Channel;
  isReported: boolean;
  say: Say;
}) {
  if (isReported) return <p className="soft">{say("send_reported")}</p>;
  return (
    <details>
      <summary>{say(channelWords[channel].reportAsk)}</summary>
      <form method="post" action={`/letters/${letterId}/report`}>
        <input type="hidden" name="channel" value={channel} />
        <input type="hidden" name="officialId" value={officialId} />
        <button type="submit" className="button small quiet">
          {say(channelWords[channel].report)}
        </button>
      </form>
    </details>
  );
}
