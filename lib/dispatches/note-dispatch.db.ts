import type { Dispatch } from "@/generated/sqlite/client";
import type { Channel, DispatchKind } from "@/generated/sqlite/enums";
import { database, type Transaction } from "@/lib/ground/db";
import { addToLedger, type HeldLetters, holdLetters } from "./add-to-ledger.db";

/** What happened to a letter, without a word of it. */
export type DispatchNote = {
  /** The letter's ledgerId. */
  letterId: string;
  issueId: string;
  appealId: string;
  officialId: string;
  channel: Channel;
  day: string;
  isAfterDate: boolean;
  isPersonal: boolean;
};

/**
 * Notes that a letter was printed, copied or opened in a mail program; the second time changes nothing. False where
 * nothing may be noted: see `declareDispatches`.
 */
export async function noteDispatch(
  note: DispatchNote & { kind: Extract<DispatchKind, "printed" | "copied" | "opened"> },
): Promise<boolean> {
  return addDispatches([note]);
}

/**
 * The writer says it went. Saying so twice, or from two tabs at once, counts once. False, and nothing is counted,
 * unless the letter is finished, belongs to this issue, and the action has not ended.
 */
export async function declareDispatches(notes: readonly DispatchNote[]): Promise<boolean> {
  return addDispatches(notes.map((note) => ({ ...note, kind: "declared" as const })));
}

/** The writer takes it back: the declaration stays where it is, and a second entry cancels it. */
export async function undoDispatch(note: DispatchNote): Promise<void> {
  const db = await database();
  await db.$transaction(async (tx) => {
    const held = await holdLetters(tx, [note]);
    const undone = rowOf({ ...note, kind: "undone", round: takenBack(held, note) });
    const declaredId = rowOf({ ...note, kind: "declared", round: takenBack(held, note) }).id;
    if (held.rows.some(({ id }) => id === declaredId)) await addToLedger(tx, [undone], held);
  });
}

/** What became of a letter that Postbag sends, in one of its messages. */
export type SentDispatch = Omit<DispatchNote, "channel"> & {
  kind: Extract<DispatchKind, "accepted" | "no_bounce_seen" | "bounced">;
  messageId: string;
};

/** Notes what mail servers did, last in the transaction that moves the messages. */
export async function noteSent(tx: Transaction, sent: readonly SentDispatch[]): Promise<void> {
  const rows = sent.map((one) => ({ ...one, id: `${one.messageId}/${one.kind}`, channel: "email" as const }));
  if (rows.length > 0) await addToLedger(tx, rows, await holdLetters(tx, rows));
}

type NewDispatch = DispatchNote & { kind: DispatchKind };

/** All, if each one's letter is finished, else none. */
async function addDispatches(dispatches: readonly NewDispatch[]): Promise<boolean> {
  const db = await database();
  return db.$transaction(async (tx) => {
    const held = await holdLetters(tx, dispatches);
    const finished = await tx.letter.findMany({
      where: {
        ledgerId: { in: dispatches.map(({ letterId }) => letterId) },
        status: "finished",
        issue: { stage: { notIn: ["stopped", "closed"] } },
      },
      select: { ledgerId: true, issueId: true },
    });
    const isFinished = ({ letterId, issueId }: NewDispatch) =>
      finished.some((letter) => letter.ledgerId === letterId && letter.issueId === issueId);
    if (!dispatches.every(isFinished)) return false;
    const rows = dispatches.map((dispatch) =>
      rowOf({ ...dispatch, round: dispatch.kind === "declared" ? takenBack(held, dispatch) : 0 }),
    );
    await addToLedger(tx, rows, held);
    return true;
  });
}

function rowOf({ round, ...dispatch }: NewDispatch & { round: number }): Dispatch {
  return { ...dispatch, id: `${pathOf(dispatch)}/${dispatch.kind}/${round}`, messageId: "" };
}

/** How often this way of a letter was declared and taken back again. */
function takenBack({ rows }: HeldLetters, note: DispatchNote): number {
  return rows.filter((row) => row.kind === "undone" && pathOf(row) === pathOf(note)).length;
}

function pathOf({
  letterId,
  officialId,
  channel,
}: {
  letterId: string;
  officialId: string;
  channel: Channel;
}): string {
  return `${letterId}/${officialId}/${channel}`;
}
