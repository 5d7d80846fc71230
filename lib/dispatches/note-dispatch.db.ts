import type { Dispatch } from "@/generated/sqlite/client";
import type { Channel, DispatchKind } from "@/generated/sqlite/enums";
import { database, type Transaction } from "@/lib/ground/db";
import { addToLedger, lockLetters } from "./add-to-ledger.db";

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
    await lockLetters(tx, [note]);
    const round = (await takenBack(tx, [note])).get(pathOf(note)) ?? 0;
    const declared = await tx.dispatch.count({ where: { id: idOf({ ...note, kind: "declared", round }) } });
    if (declared > 0) await addToLedger(tx, [rowOf({ ...note, kind: "undone", round })]);
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
  await addToLedger(tx, rows);
}

type NewDispatch = DispatchNote & { kind: DispatchKind; round?: number };

/** All, if each one's letter is finished, else none. */
async function addDispatches(dispatches: readonly NewDispatch[]): Promise<boolean> {
  const db = await database();
  return db.$transaction(async (tx) => {
    await lockLetters(tx, dispatches);
    for (const { letterId, issueId } of dispatches) {
      const letter = await tx.letter.findFirst({
        where: {
          ledgerId: letterId,
          issueId,
          status: "finished",
          issue: { stage: { notIn: ["stopped", "closed"] } },
        },
        select: { id: true },
      });
      if (!letter) return false;
    }
    const taken = await takenBack(tx, dispatches);
    const rows = dispatches.map((dispatch) => ({
      ...dispatch,
      round: dispatch.kind === "declared" ? (taken.get(pathOf(dispatch)) ?? 0) : 0,
    }));
    await addToLedger(tx, rows.map(rowOf));
    return true;
  });
}

function rowOf({ round = 0, ...dispatch }: NewDispatch): Dispatch {
  return { ...dispatch, id: idOf({ ...dispatch, round }), messageId: "" };
}

/** How often each of the letters' ways was declared and taken back again. */
async function takenBack(tx: Transaction, notes: readonly DispatchNote[]): Promise<Map<string, number>> {
  const letterIds = [...new Set(notes.map(({ letterId }) => letterId))];
  const rows = await tx.dispatch.findMany({ where: { letterId: { in: letterIds }, kind: "undone" } });
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(pathOf(row), (counts.get(pathOf(row)) ?? 0) + 1);
  return counts;
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

function idOf(dispatch: NewDispatch): string {
  return `${pathOf(dispatch)}/${dispatch.kind}/${dispatch.round ?? 0}`;
}
