import { randomBytes, randomInt } from "node:crypto";
import type { OutboxKind } from "@/generated/sqlite/enums";
import { base32 } from "@/lib/mail/signed-token";
import { matchKey, type OutboxKeys } from "./outbox-key";
import type { OutboxReason } from "./outbox-reasons";
import { GIVE_UP_AFTER, waitsUntil } from "./outbox-status";
import { type SealedMail, sealMail } from "./sealed-mail";

/** What the outbox has to know about the instance. */
export type OutboxHouse = {
  keys: OutboxKeys;
  /** Right-hand side of every Message-ID and address of ours. */
  domain: string;
  /** What the instance calls itself. */
  name: string;
  /** Without a slash at the end. */
  publicUrl: string;
};

export type NewMessage = {
  kind: OutboxKind;
  mail: SealedMail;
  language: string;
  /** Names the cause: of two messages with the same one only the first is written. */
  once: readonly string[];
  /** Not before; letters wait for their writer's confirmation first. */
  sendAt: Date;
  requestId?: string;
  letter?: {
    letterId: string;
    appealId: string;
    issueId: string;
    officialId: string;
    isAfterDate: boolean;
    isPersonal: boolean;
  };
};

const PRIORITY: Record<OutboxKind, number> = {
  confirmation: 0,
  notice: 0,
  alert: 0,
  outcome: 1,
  copy: 1,
  reminder: 1,
  letter: 2,
};

/** The rows of a message that begins its life: sealed, with its Message-ID and its place in the random order. */
export function newMessageRows({
  message,
  house,
  now,
}: {
  message: NewMessage;
  house: OutboxHouse;
  now: Date;
}) {
  const id = base32(randomBytes(16));
  const isLetter = message.kind === "letter";
  const status = isLetter ? ("awaiting_confirmation" as const) : ("queued" as const);
  const reason: OutboxReason = isLetter ? "asked" : "queued_at_once";
  const giveUpAt = isLetter ? null : new Date(message.sendAt.getTime() + GIVE_UP_AFTER);
  const row = {
    id,
    kind: message.kind,
    status,
    statusSince: now,
    dueAt: giveUpAt ?? waitsUntil({ status, since: now }),
    nextAttemptAt: message.sendAt,
    giveUpAt,
    // Also its Date: a reminder must not look two weeks old when it arrives.
    queuedAt: isLetter ? null : message.sendAt,
    reason,
    priority: PRIORITY[message.kind],
    shuffle: randomInt(2 ** 31 - 1),
    messageId: `<${id}@${house.domain}>`,
    onceKey: matchKey(house.keys, message.kind, ...message.once),
    requestId: message.requestId ?? null,
    language: message.language,
    createdAt: now,
    ...message.letter,
  };
  const text = { messageId: id, sealed: sealMail({ keys: house.keys, id, mail: message.mail }) };
  return {
    row,
    text,
    log: { messageId: id, at: now, to: status, reason, by: isLetter ? "writer" : "postbag" },
  };
}
