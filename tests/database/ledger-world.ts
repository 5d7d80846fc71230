import { randomUUID } from "node:crypto";
import { type DayCounts, daysOf } from "@/lib/dispatches/day-share";
import type { AppealTally } from "@/lib/dispatches/letter-share";
import { declareDispatches, noteDispatch, noteSent, undoDispatch } from "@/lib/dispatches/note-dispatch.db";
import { sentTallyOf } from "@/lib/dispatches/sent-tally";
import { tallyOf } from "@/lib/dispatches/tally";
import { database } from "@/lib/ground/db";
import { addAppeal } from "./outbox/outbox-world";

export const KINDS = [
  ...(["declared", "undone", "printed", "copied", "opened"] as const),
  ...(["accepted", "no_bounce_seen", "bounced"] as const),
];

/** One thing that happens to a letter of a ledger; letters and officials by number. */
export type Happening = {
  letter: number;
  official: number;
  channel: "post" | "fax" | "email";
  kind: (typeof KINDS)[number];
  message: number;
  day: string;
  isPersonal: boolean;
};

export type Ledger = { appealId: string; issueId: string; letterIds: string[]; officialIds: string[] };

/** An appeal of its own with finished letters and three officials, the last of whom gets copies. */
export async function openLedger(letters = 3): Promise<Ledger> {
  const name = randomUUID();
  const officialIds = ["a", "b", "copy"].map((role) => `${role}-${name}`);
  const ids = await addAppeal(
    officialIds.map((id) => ({ id, emails: [] })),
    name,
  );
  const db = await database();
  await setCopy(ids.issueId, officialIds[2] ?? "", true);
  const letterIds = Array.from({ length: letters }, () => randomUUID());
  await db.letter.createMany({
    data: letterIds.map((ledgerId) => ({
      ...{ id: randomUUID(), ledgerId, issueId: ids.issueId, language: "en", status: "finished" as const },
      ...{ sealed: new Uint8Array([1]), changedAt: new Date() },
    })),
  });
  return { ...ids, letterIds, officialIds };
}

export async function setCopy(issueId: string, officialId: string, isCopy: boolean): Promise<void> {
  const db = await database();
  await db.addressee.updateMany({ where: { issueId, officialId }, data: { kind: isCopy ? "copy" : "to" } });
}

/** Tells the ledger in the way the pages and the outbox do. */
export async function happen(ledger: Ledger, happening: Happening): Promise<void> {
  const { kind, channel, isPersonal, message, day } = happening;
  const letterId = ledger.letterIds[happening.letter] ?? "";
  const officialId = ledger.officialIds[happening.official] ?? "";
  const { appealId, issueId } = ledger;
  const about = {
    letterId,
    appealId,
    issueId,
    officialId,
    day,
    isAfterDate: isPersonal,
    isPersonal,
  };
  switch (kind) {
    case "declared":
      return void (await declareDispatches([{ ...about, channel }]));
    case "undone":
      return undoDispatch({ ...about, channel });
    case "printed":
    case "copied":
    case "opened":
      return void (await noteDispatch({ ...about, channel, kind }));
    default: {
      const db = await database();
      const messageId = `${letterId}-${officialId}-${message}`;
      return db.$transaction((tx) => noteSent(tx, [{ ...about, kind, messageId }]));
    }
  }
}

/** What the ledger says, read from its rows alone: all of it, and by day. */
export async function ledgerTally(
  appealId: string,
): Promise<{ tally: AppealTally; days: Map<string, DayCounts> }> {
  const db = await database();
  const rows = await db.dispatch.findMany({ where: { appealId } });
  const copied = await db.addressee.findMany({
    where: { issue: { appealId }, kind: { not: "to" } },
    select: { officialId: true },
  });
  const copiedTo = new Set(copied.map(({ officialId }) => officialId));
  const tally = sorted({ ...tallyOf(rows, copiedTo), sentByPostbag: sentTallyOf(rows, copiedTo) });
  return { tally, days: daysOf(rows, copiedTo) };
}

/** With its officials in order: a ledger has none. */
export function sorted(tally: AppealTally): AppealTally {
  const byOfficial = [...tally.declared.byOfficial].sort((a, b) => (a.officialId < b.officialId ? -1 : 1));
  return { ...tally, declared: { ...tally.declared, byOfficial } };
}
