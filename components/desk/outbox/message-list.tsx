import { Moment } from "@/components/desk/moment";
import type { QueuedMessage } from "@/lib/outbox/list-messages.db";
import { describeReason } from "@/lib/outbox/outbox-reasons";
import { outboxStates } from "@/lib/outbox/outbox-status";
import { kindWords } from "./outbox-words";

type Props = { messages: readonly QueuedMessage[]; names: ReadonlyMap<string, string> };

/** Messages with what they are, why they are where they are, and until when. */
export function MessageList({ messages, names }: Props) {
  return (
    <ul className="envelopes">
      {messages.map(({ id, kind, status, officialId, appealId, reason, reply, attempts, ends }) => (
        <li key={id} className="note">
          <strong>
            <a href={`/desk/outbox/${id}`}>
              {outboxStates[status].label}: {kindWords[kind]}
              {officialId && ` to ${names.get(officialId) ?? "an official"}`}
            </a>
          </strong>
          <p>
            {describeReason(reason)} {reply && <code dir="ltr">{reply}</code>}
          </p>
          <p className="soft">
            {appealId && `For ${names.get(appealId) ?? "an appeal"}. `}
            {attempts > 0 && `Tried ${attempts} ${attempts === 1 ? "time" : "times"}. `}
            {ends && (
              <>
                If it is still here on <Moment at={ends.at} />: {outboxStates[ends.thenTo].label}.
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
