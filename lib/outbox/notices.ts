import type { OutboxStatus } from "@/generated/sqlite/enums";
import { dayIn } from "@/lib/appeals/deadline";
import { safeText } from "@/lib/ground/clean-text";
import { readerOf } from "@/lib/interface/reader";
import { signToken } from "@/lib/mail/signed-token";
import type { NewMessage, OutboxHouse } from "./new-message";
import type { OutboxMove } from "./outbox-events";
import { REMIND_AFTER } from "./outbox-status";
import type { Contact, SealedMail } from "./sealed-mail";

type Writer = NonNullable<SealedMail["writer"]>;
/** Which mail: its subject and text are the messages of that name. */
type Notice = "copy" | "reminder" | "auto_reply" | Ending;
type Ending = "uncertain" | "bounced" | "expired" | "failed" | "unknown" | "stopped";

/** A letter whose writer may have to be told of something. */
export type KeptLetter = {
  id: string;
  writer: Writer | null;
  /** Null where they are kept no longer. */
  words: { subject: string; text: string } | null;
};

type EndingLetter = KeptLetter & { requestId: string | null };

/** As it is while all of it is kept. */
export function wholeLetter(id: string, mail: SealedMail): KeptLetter {
  return { id, writer: mail.writer, words: { subject: mail.subject, text: mail.text } };
}

/** As it is once a mail server has it. */
export function takenLetter(id: string, contact: Contact): KeptLetter {
  const writer = { ...contact, name: "", wantsCopy: false, wantsReminder: false };
  return { id, writer, words: null };
}

/** Whether the writer hears of a move into this state. */
export function tellsWriter(status: OutboxStatus): boolean {
  return ["accepted", "uncertain", "bounced", "expired", "failed", "stopped"].includes(status);
}

/** The mails to a letter's writer that a move brings about: a copy and a reminder if asked for, or how it ended. */
export function noticesFor(
  letter: EndingLetter,
  { from, move, house, now }: { from: OutboxStatus; move: OutboxMove; house: OutboxHouse; now: Date },
): NewMessage[] {
  const { writer } = letter;
  // Whoever never confirmed may not be who we think; whoever took it back, or found out, knows.
  const isTold = from !== "awaiting_confirmation" && move.reason !== "withdrawn" && move.reason !== "arrived";
  if (!writer || !isTold || letter.requestId === null) return [];
  if (move.to === "accepted") return acceptedNotices(letter, writer, { house, now });
  const notice = endingOf(move);
  // Nobody knows may happen again after another attempt, and is told again.
  const cause = `${move.to} ${now.toISOString()}`;
  return notice ? [noticeTo(writer, letter, { kind: "outcome", notice, cause, sendAt: now, house })] : [];
}

/** An office's automatic answer, for the writer of the letter it answers; null where nobody is to be told. */
export function autoReplyNotice(
  letter: EndingLetter,
  reply: { subject: string; text: string },
  { house, now }: { house: OutboxHouse; now: Date },
): NewMessage | null {
  const { writer } = letter;
  if (!writer || letter.requestId === null) return null;
  const quoted = [reply.subject, ...safeText(reply.text).split("\n")]
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
  return noticeTo(writer, letter, {
    kind: "outcome",
    notice: "auto_reply",
    cause: "auto_reply",
    sendAt: now,
    house,
    reply: quoted,
  });
}

function acceptedNotices(
  letter: EndingLetter,
  writer: Writer,
  { house, now }: { house: OutboxHouse; now: Date },
): NewMessage[] {
  const remindAt = new Date(now.getTime() + REMIND_AFTER);
  return [
    ...(writer.wantsCopy
      ? [
          noticeTo(writer, letter, {
            kind: "copy" as const,
            notice: "copy" as const,
            cause: "copy",
            sendAt: now,
            house,
          }),
        ]
      : []),
    ...(writer.wantsReminder
      ? [
          noticeTo(writer, letter, {
            kind: "reminder" as const,
            notice: "reminder" as const,
            cause: "reminder",
            sendAt: remindAt,
            house,
          }),
        ]
      : []),
  ];
}

function endingOf(move: OutboxMove): Ending | null {
  switch (move.to) {
    case "failed":
      return move.reason === "nobody_decided" ? "unknown" : "failed";
    case "uncertain":
    case "bounced":
    case "expired":
    case "stopped":
      return move.to;
    default:
      return null;
  }
}

type Occasion = {
  kind: "copy" | "outcome" | "reminder";
  notice: Notice;
  /** Names the occasion: of two mails about the same one, the first goes. */
  cause: string;
  sendAt: Date;
  house: OutboxHouse;
  /** An office's automatic answer, quoted. */
  reply?: string;
};

function noticeTo(
  writer: Writer,
  letter: EndingLetter,
  { kind, notice, cause, sendAt, house, reply }: Occasion,
): NewMessage {
  const { say, day } = readerOf(writer.language);
  const values = {
    name: writer.name,
    official: writer.officialRole,
    appeal: writer.appealTitle,
    link:
      cause.startsWith("uncertain") && letter.requestId
        ? requestLink(letter.requestId, house)
        : writer.appealUrl,
    date: day(dayIn({ instant: sendAt, timeZone: "UTC" })),
    reply: reply ?? "",
  };
  const isReminder = kind === "reminder";
  // A reminder goes to whoever keeps the address for two weeks; the letter is not kept for it.
  const letterWords = isReminder || reply !== undefined ? null : letter.words;
  const text = [
    writer.name === "" ? say("mail_greeting_without_name") : say("mail_greeting", values),
    say(`mail_${notice}_text`, values),
    ...(notice === "copy" && writer.wantsReminder ? [say("mail_copy_reminder_promised")] : []),
    ...(kind === "outcome" && reply === undefined
      ? [say("mail_other_ways", { link: writer.appealUrl })]
      : []),
    house.name,
    ...(letterWords
      ? [`--\n${say("mail_your_letter")}\n\n${letterWords.subject}\n\n${letterWords.text}`]
      : []),
  ].join("\n\n");
  return {
    kind,
    language: writer.language,
    once: [letter.id, cause],
    sendAt,
    ...(letter.requestId === null ? {} : { requestId: letter.requestId }),
    mail: {
      subject: say(`mail_${notice}_subject`, values),
      text,
      to: writer.address,
      fromName: null,
      replyTo: null,
      pdf: null,
      writer: null,
      unsubscribeUrl: isReminder ? unsubscribeLink(letter.id, house) : null,
    },
  };
}

/** The page on which a writer confirms, and later decides. */
export function requestLink(requestId: string, house: OutboxHouse): string {
  return `${house.publicUrl}/sending/${signToken({ key: house.keys.sign, purpose: "confirm", id: requestId })}`;
}

function unsubscribeLink(letterMessageId: string, house: OutboxHouse): string {
  return `${house.publicUrl}/sending/stop/${signToken({ key: house.keys.sign, purpose: "unsubscribe", id: letterMessageId })}`;
}
