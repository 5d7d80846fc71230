import { randomBytes } from "node:crypto";
import { database } from "@/lib/db";
import { type NewMessage, newMessageRows } from "@/lib/dispatches/outbox/new-message";
import { moveFor } from "@/lib/dispatches/outbox/outbox-events";
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
  const rows = Array.from({ length: count }, () => {
    const letterId = randomBytes(8).toString("hex");
    const message: NewMessage = {
      kind: "letter",
      language: "en",
      once: [letterId],
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
  });
  const move = moveFor(
    { status: "awaiting_confirmation", attempts: 0, giveUpAt: null, lastByteAt: null },
    { type: "confirm" },
    clock.now,
  );
  if (!move?.giveUpAt) throw new Error("The table does not let a letter be confirmed");
  const { dueAt, giveUpAt } = move;
  for (let at = 0; at < rows.length; at += 500) {
    const some = rows.slice(at, at + 500);
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
  }
  return rows.map(({ row }) => row.id);
}
