import type { OutboxStatus } from "@/generated/sqlite/enums";
import { outboxStates } from "@/lib/dispatches/outbox-status";

type Props = {
  messages: readonly { id: string; officialId: string | null; status: OutboxStatus }[];
  roleOf: (officialId: string) => string;
};

/** Where each of a writer's messages stands, in words. */
export function SendingStates({ messages, roleOf }: Props) {
  return (
    <ul className="envelopes">
      {messages.map(({ id, officialId, status }) => (
        <li key={id} className="note">
          <strong>
            {roleOf(officialId ?? "")}: {outboxStates[status].label}
          </strong>
          <p>{outboxStates[status].sentence}</p>
        </li>
      ))}
    </ul>
  );
}
