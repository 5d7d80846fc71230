import { Moment } from "@/components/desk/moment";
import type { OutboxStatus } from "@/generated/sqlite/enums";
import type { EndOfWait } from "@/lib/outbox/end-of-wait";
import { outboxStates } from "@/lib/outbox/outbox-status";

type Props = {
  messages: readonly {
    id: string;
    officialId: string | null;
    status: OutboxStatus;
    ends: EndOfWait | null;
  }[];
  roleOf: (officialId: string) => string;
};

/** Where each of a writer's messages stands, in words. */
export function SendingStates({ messages, roleOf }: Props) {
  return (
    <ul className="envelopes">
      {messages.map(({ id, officialId, status, ends }) => (
        <li key={id} className="note">
          <strong>
            {roleOf(officialId ?? "")}: {outboxStates[status].label}
          </strong>
          <p>
            {outboxStates[status].sentence}
            {ends && (status === "queued" || status === "held") && (
              <>
                {" "}
                If it can’t go before <Moment at={ends.at} />, you get it back by email.
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
