import type { Channel, DispatchKind } from "@/generated/sqlite/enums";
import { type Db, database, type Transaction } from "@/lib/ground/db";
import { isUniqueViolation } from "@/lib/ground/unique-violation";

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
  const taken = await takenBack(notes);
  return addDispatches(
    notes.map((note) => ({ ...note, kind: "declared" as const, round: taken.get(pathOf(note)) ?? 0 })),
  );
}

/** The writer takes it back: the declaration stays where it is, and a second entry cancels it. */
export async function undoDispatch(note: DispatchNote): Promise<void> {
  const round = (await takenBack([note])).get(pathOf(note)) ?? 0;
  const db = await database();
  const declared = await db.dispatch.count({ where: { id: idOf({ ...note, kind: "declared", round }) } });
  if (declared > 0) await store(db, { ...note, kind: "undone", round });
}

/** What became of a letter that Postbag sends, in one of its messages. */
export type SentDispatch = Omit<DispatchNote, "channel"> & {
  kind: Extract<DispatchKind, "accepted" | "no_bounce_seen" | "bounced">;
  messageId: string;
};

/** Notes what mail servers did, in the transaction that moves the messages; what is noted already stays as it is. */
export async function noteSent(tx: Transaction, sent: readonly SentDispatch[]): Promise<void> {
  if (sent.length === 0) return;
  const rows = sent.map((one) => ({
    ...one,
    id: `${one.messageId}/${one.kind}`,
    channel: "email" as const,
  }));
  const known = await tx.dispatch.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    select: { id: true },
  });
  const taken = new Set(known.map(({ id }) => id));
  await tx.dispatch.createMany({ data: rows.filter(({ id }) => !taken.has(id)) });
}

type NewDispatch = DispatchNote & { kind: DispatchKind; round?: number };

/** Each only while its letter is finished; true when all are there. */
async function addDispatches(dispatches: readonly NewDispatch[]): Promise<boolean> {
  const db = await database();
  for (const dispatch of dispatches) {
    const { letterId, issueId } = dispatch;
    const letter = await db.letter.findFirst({
      where: {
        ledgerId: letterId,
        issueId,
        status: "finished",
        issue: { stage: { notIn: ["stopped", "closed"] } },
      },
      select: { id: true },
    });
    if (!letter) return false;
    await store(db, dispatch);
  }
  return true;
}

/** Not upsert: on PostgreSQL two of them at the same moment fail on each other. */
async function store(db: Db, { round = 0, ...dispatch }: NewDispatch): Promise<void> {
  const id = idOf({ ...dispatch, round });
  await db.dispatch.create({ data: { id, ...dispatch } }).catch((problem: unknown) => {
    if (!isUniqueViolation(problem)) throw problem;
  });
}

/** How often each of the letters' ways was declared and taken back again. */
async function takenBack(notes: readonly DispatchNote[]): Promise<Map<string, number>> {
  const db = await database();
  const letterIds = [...new Set(notes.map(({ letterId }) => letterId))];
  const rows = await db.dispatch.findMany({ where: { letterId: { in: letterIds }, kind: "undone" } });
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
