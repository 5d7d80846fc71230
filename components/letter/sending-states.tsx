import type { OutboxStatus } from "@/generated/sqlite/enums";
import type { Reader } from "@/lib/interface/reader";
import type { EndOfWait } from "@/lib/outbox/end-of-wait";

type Props = {
  messages: readonly {
    id: string;
    officialId: string | null;
    status: OutboxStatus;
    ends: EndOfWait | null;
  }[];
  roleOf: (officialId: string) => string;
  by: Reader;
};

/** Where each of a writer's messages stands, in words. */
export function SendingStates({ messages, roleOf, by }: Props) {
  return (
    <ul className="envelopes">
      {messages.map(({ id, officialId, status, ends }) => (
        <li key={id} className="note">
          <strong>
            {roleOf(officialId ?? "")}: {by.say(`outbox_${status}_label`)}
          </strong>
          <p>
            {by.say(`outbox_${status}_sentence`)}
            {ends &&
              (status === "queued" || status === "held") &&
              ` ${by.say("request_comes_back", { moment: by.moment(ends.at) })}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
