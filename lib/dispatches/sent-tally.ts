import type { DispatchKind } from "@/generated/sqlite/enums";

/** One thing that happened to a message of the outbox. */
export type OutboxDispatch = {
  messageId: string;
  letterId: string;
  officialId: string;
  kind: DispatchKind;
};

/**
 * Letters that Postbag itself handed to a mail server, one text to one official each, however often it was sent again.
 * Its writer may also have declared it: the two are different kinds and never added together.
 */
export type SentTally = {
  /** A mail server took them. */
  accepted: number;
  /** Of these: six days passed and nothing came back. */
  noBounceSeen: number;
  /** Of these: sent back, and nothing of it stayed there. */
  bounced: number;
  /** Taken for embassies and others who get one for their information; not among the accepted. */
  copies: number;
};

/** Counts what happened to messages, in whatever order it is told; those to officials in `copiedTo` are copies. */
export function sentTallyOf(
  all: readonly OutboxDispatch[],
  copiedTo: ReadonlySet<string> = new Set(),
): SentTally {
  const letters = messagesByLetter(all.filter(({ officialId }) => !copiedTo.has(officialId)));
  return {
    accepted: letters.length,
    noBounceSeen: letters.filter((messages) => messages.some(hasStayedAway)).length,
    bounced: letters.filter((messages) => messages.every((kinds) => kinds.has("bounced"))).length,
    copies: messagesByLetter(all.filter(({ officialId }) => copiedTo.has(officialId))).length,
  };
}

/** The day on which each letter was taken for the first time. */
export function acceptedDays(dispatches: readonly (OutboxDispatch & { day: string })[]): string[] {
  const days = new Map<string, string>();
  for (const { letterId, officialId, kind, day } of dispatches) {
    const letter = `${letterId}/${officialId}`;
    const known = days.get(letter);
    if (kind === "accepted" && (known === undefined || day < known)) days.set(letter, day);
  }
  return [...days.values()];
}

/** For each letter to one official, for each message it went in, what happened to that. */
function messagesByLetter(dispatches: readonly OutboxDispatch[]): Set<DispatchKind>[][] {
  const letters = new Map<string, Map<string, Set<DispatchKind>>>();
  for (const { messageId, letterId, officialId, kind } of dispatches) {
    if (kind !== "accepted" && kind !== "no_bounce_seen" && kind !== "bounced") continue;
    const messages = letters.get(`${letterId}/${officialId}`) ?? new Map<string, Set<DispatchKind>>();
    letters.set(`${letterId}/${officialId}`, messages);
    messages.set(messageId, (messages.get(messageId) ?? new Set()).add(kind));
  }
  return [...letters.values()].map((messages) => [...messages.values()]);
}

/** A bounce that comes after the six days still counts. */
function hasStayedAway(kinds: ReadonlySet<DispatchKind>): boolean {
  return kinds.has("no_bounce_seen") && !kinds.has("bounced");
}
