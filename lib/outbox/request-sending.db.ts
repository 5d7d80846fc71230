import { randomBytes } from "node:crypto";
import { OutboxStatus } from "@/generated/sqlite/enums";
import { database, type Transaction } from "@/lib/ground/db";
import { holdFinishedLetter } from "@/lib/letters/hold-finished-letter.db";
import { base32 } from "@/lib/mail/signed-token";
import { confirmationMail } from "./confirmation-mail";
import type { DayLimit } from "./day-limit";
import { letterHurdle } from "./letter-hurdle";
import { addMessages } from "./move-messages.db";
import type { NewMessage, OutboxHouse } from "./new-message";
import { requestLink } from "./notices";
import { outboxStates } from "./outbox-status";
import { readGrounds } from "./read-grounds.db";

// More than a letter-writing evening on one address needs; enough to keep us from filling a stranger's mailbox.
export const CONFIRMATIONS_A_DAY = 6;

const standing = Object.values(OutboxStatus).filter((status) => !outboxStates[status].freesWriter);

export type SendingWriter = {
  /** Normalised. */
  address: string;
  name: string;
  /** BCP 47 tag of the mails to the writer. */
  language: string;
  wantsCopy: boolean;
  wantsReminder: boolean;
  /** Officials may see the address and answer to it. */
  sharesAddress: boolean;
};

export type LetterToSend = {
  officialId: string;
  officialRole: string;
  subject: string;
  text: string;
  pdf: { filename: string; bytes: Uint8Array } | null;
};

type SendingRequest = {
  letterId: string;
  appeal: { id: string; title: string; url: string };
  language: string;
  letters: readonly LetterToSend[];
  writer: SendingWriter;
  house: OutboxHouse;
  /** Confirmation mails to one address: CONFIRMATIONS_A_DAY. */
  limit: DayLimit;
  now: Date;
  /** The appeals' clock. */
  today: Date;
};

export type SendingAnswer =
  | { type: "asked"; requestId: string; alreadyAsked: string[] }
  /** Every one of these letters was asked for before by the same writer. */
  | { type: "already" }
  | { type: "letter_gone" }
  /** These officials can't be sent to now: date, stop, no email, failing address. */
  | { type: "not_possible"; officialIds: string[] }
  | { type: "too_many" };

/**
 * Puts a finished letter into the outbox, one message for each official, and asks the writer by email to confirm.
 * Letter and messages are written in one transaction: neither is there without the other. Nothing reaches an
 * official before the confirmation.
 */
export async function requestSending(request: SendingRequest): Promise<SendingAnswer> {
  const { letterId, writer, house, limit, now } = request;
  const db = await database();
  const answer: Promise<SendingAnswer> = db.$transaction(async (tx) => {
    const letter = await holdFinishedLetter(tx, letterId, now);
    if (!letter) return { type: "letter_gone" };
    const hindered = await hinderedOfficials(tx, request, letter);
    if (hindered.length > 0) return { type: "not_possible", officialIds: hindered };
    if (limit.isReached(writer.address, now)) return { type: "too_many" };

    const requestId = base32(randomBytes(16));
    const messages = request.letters.map((one) => letterMessage(one, request, { requestId, letter }));
    const asked = await askedOfficials(tx, letter.ledgerId);
    const added: LetterToSend[] = [];
    for (const [index, one] of request.letters.entries()) {
      const message = messages[index];
      if (
        message &&
        !asked.has(one.officialId) &&
        (await addMessages(tx, [message], { house, now })).length > 0
      )
        added.push(one);
    }
    if (added.length === 0) return { type: "already" };
    const confirmation = confirmationMail({
      writer,
      appealTitle: request.appeal.title,
      officialRoles: added.map(({ officialRole }) => officialRole),
      link: requestLink(requestId, house),
      house,
    });
    await addMessages(
      tx,
      [
        {
          kind: "confirmation",
          language: writer.language,
          once: [requestId],
          sendAt: now,
          requestId,
          mail: confirmation,
        },
      ],
      { house, now },
    );
    limit.count(writer.address, now);
    const alreadyAsked = request.letters
      .filter((one) => !added.includes(one))
      .map(({ officialId }) => officialId);
    return { type: "asked", requestId, alreadyAsked };
  });
  // Two different letters of one writer to one official, asked for in the same moment: the database keeps one.
  return answer.catch((problem: unknown) => {
    if (isTaken(problem)) return { type: "already" };
    throw problem;
  });
}

function isTaken(problem: unknown): boolean {
  return problem instanceof Error && "code" in problem && problem.code === "P2002";
}

type HeldLetter = NonNullable<Awaited<ReturnType<typeof holdFinishedLetter>>>;

async function hinderedOfficials(
  tx: Transaction,
  request: SendingRequest,
  letter: HeldLetter,
): Promise<string[]> {
  const keys = request.letters.map(({ officialId }) => ({
    issueId: letter.issueId,
    officialId,
    isAfterDate: letter.isAfterDate,
  }));
  const groundOf = await readGrounds(tx, keys);
  const officialIds = keys.map(({ officialId }) => officialId);
  const failing = await tx.officialMailHealth.findMany({
    where: { officialId: { in: officialIds }, markedAt: { not: null } },
    select: { officialId: true },
  });
  const marked = new Set(failing.map(({ officialId }) => officialId));
  return keys.flatMap((key) =>
    marked.has(key.officialId) || letterHurdle(groundOf(key), request.today) ? [key.officialId] : [],
  );
}

/** The officials that this letter went to already, or is on its way to. */
async function askedOfficials(tx: Transaction, ledgerId: string): Promise<Set<string | null>> {
  const rows = await tx.outboxMessage.findMany({
    where: { letterId: ledgerId, kind: "letter", status: { in: standing } },
    select: { officialId: true },
  });
  return new Set(rows.map(({ officialId }) => officialId));
}

function letterMessage(
  { officialId, officialRole, subject, text, pdf }: LetterToSend,
  { writer, appeal, language, now }: SendingRequest,
  { requestId, letter }: { requestId: string; letter: HeldLetter },
): NewMessage {
  return {
    kind: "letter",
    language,
    once: [writer.address, officialId, letter.issueId],
    sendAt: now,
    requestId,
    letter: {
      letterId: letter.ledgerId,
      appealId: appeal.id,
      issueId: letter.issueId,
      officialId,
      isAfterDate: letter.isAfterDate,
      isPersonal: letter.isPersonal,
    },
    mail: {
      subject,
      text,
      to: null,
      fromName: writer.name,
      replyTo: writer.sharesAddress ? writer.address : null,
      pdf: pdf && { filename: pdf.filename, base64: Buffer.from(pdf.bytes).toString("base64") },
      writer: {
        address: writer.address,
        name: writer.name,
        language: writer.language,
        wantsCopy: writer.wantsCopy,
        wantsReminder: writer.wantsReminder,
        officialRole,
        appealTitle: appeal.title,
        appealUrl: appeal.url,
      },
      unsubscribeUrl: null,
    },
  };
}
