import { randomBytes } from "node:crypto";
import { database } from "@/lib/ground/db";
import { type NewMessage, newMessageRows } from "@/lib/outbox/new-message";
import { moveFor } from "@/lib/outbox/outbox-events";
import { type Clock, house } from "./outbox-world";

/** Confirmed letters to one official, straight into the queue: as many as a test needs, faster than by asking. */
export async function fillQueue({
  count,
  clock,
  officialId,
  appealId,
  issueId,
  text = "Dear official,\nplease act.",
}: {
  count: number;
  clock: Clock;
  officialId: string;
  appealId: string;
  issueId: string;
  text?: string;
}): Promise<string[]> {
  const db = await database();
  const makeRows = () => {
    const letterId = randomBytes(8).toString("hex");
    const message: NewMessage = {
      kind: "letter",
      language: "en",
      once: [letterId],
      requestId: letterId,
      sendAt: clock.now,
      letter: { letterId, appealId, issueId, officialId, isAfterDate: false, isPersonal: false },
      mail: {
        subject: "About the case",
        text,
        to: null,
        fromName: "Jane Writer",
        replyTo: null,
        pdf: null,
        writer: null,
        unsubscribeUrl: null,
      },
    };
    return newMessageRows({ message, house, now: clock.now });
  };
  const move = moveFor(
    { status: "awaiting_confirmation", attempts: 0, giveUpAt: null, lastByteAt: null },
    { type: "confirm" },
    clock.now,
  );
  if (!move?.giveUpAt) throw new Error("The table does not let a letter be confirmed");
  const { dueAt, giveUpAt } = move;
  const ids: string[] = [];
  // Made in lots too: a benchmark looks at the memory afterwards.
  while (ids.length < count) {
    const some = Array.from({ length: Math.min(500, count - ids.length) }, makeRows);
    await db.outboxMessage.createMany({
      data: some.map(({ row }) => ({
        ...row,
        status: "queued" as const,
        queuedAt: clock.now,
        dueAt,
        giveUpAt,
      })),
    });
    await db.outboxText.createMany({ data: some.map(({ text: sealed }) => sealed) });
    ids.push(...some.map(({ row }) => row.id));
  }
  return ids;
}
