import { database } from "@/lib/ground/db";
import { countNeedingAttention } from "./list-messages.db";
import { addMessages } from "./move-messages.db";
import type { NewMessage, OutboxHouse } from "./new-message";

/** Tells a coordinator, once a day at most, that more messages than `above` wait for a person. True when it did. */
export async function alertCoordinator({
  to,
  above,
  house,
  now,
}: {
  to: string;
  above: number;
  house: OutboxHouse;
  now: Date;
}): Promise<boolean> {
  const waiting = await countNeedingAttention();
  if (waiting <= above) return false;
  const subject = `${waiting} messages wait for you`;
  const text = [
    `In the outbox of ${house.name}, ${waiting} messages can't go on without a person: they are held back, or nobody knows whether they arrived.`,
    `The desk shows each with the reason and with what you can do:\n${house.publicUrl}/desk/outbox`,
    house.name,
  ].join("\n\n");
  const day = now.toISOString().slice(0, 10);
  return (await queueMail({ kind: "alert", to, subject, text, once: [day], house, now })) !== null;
}

/**
 * Queues a mail of Postbag's own to a coordinator: alerts, invitations. `once` names its cause; null when a mail with
 * the same kind and cause is there already.
 */
async function queueMail({
  kind,
  to,
  subject,
  text,
  once,
  house,
  now,
}: {
  kind: "alert" | "notice";
  /** Normalised. */
  to: string;
  subject: string;
  text: string;
  once: readonly string[];
  house: OutboxHouse;
  now: Date;
}): Promise<string | null> {
  const message: NewMessage = {
    kind,
    language: "en",
    once,
    sendAt: now,
    mail: { subject, text, to, fromName: null, replyTo: null, pdf: null, writer: null, unsubscribeUrl: null },
  };
  const db = await database();
  const [id] = await db.$transaction((tx) => addMessages(tx, [message], { house, now }));
  return id ?? null;
}
