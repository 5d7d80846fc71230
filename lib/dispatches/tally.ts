import type { Channel, DispatchKind } from "@/generated/sqlite/enums";

export type CountedDispatch = {
  letterId: string;
  officialId: string;
  channel: Channel;
  kind: DispatchKind;
  day: string;
  isAfterDate: boolean;
  isPersonal: boolean;
};

/**
 * What can honestly be said. A letter here is one text to one official by one channel; a writer is one text,
 * whoever it went to. Kinds are never added together.
 */
export type Tally = {
  /** Said by their writers to have gone, taken-back ones left out. */
  declared: {
    letters: number;
    writers: number;
    officials: number;
    byChannel: Record<Channel, number>;
    byOfficial: { officialId: string; letters: number; writers: number }[];
    /** To embassies and others who get one for their information; not among the letters. */
    copies: number;
    afterDate: number;
    /** Writers who put words of their own in. */
    personalWriters: number;
  };
  /** Made ready, with no word on whether they went. */
  prepared: { printed: number; copied: number; opened: number };
};

/** Counts an appeal's dispatches, in whatever order they come; those to officials in `copiedTo` count as copies. */
export function tallyOf(all: readonly CountedDispatch[], copiedTo: ReadonlySet<string> = new Set()): Tally {
  const dispatches = all.filter(({ officialId }) => !copiedTo.has(officialId));
  const copies = standingDeclarations(all.filter(({ officialId }) => copiedTo.has(officialId)));
  const standing = standingDeclarations(dispatches);
  const officialIds = [...new Set(standing.map(({ officialId }) => officialId))];
  const prepared = (kind: DispatchKind) =>
    new Set(
      dispatches
        .filter((dispatch) => dispatch.kind === kind)
        .map(({ letterId, officialId }) => `${letterId}/${officialId}`),
    ).size;
  return {
    declared: {
      letters: standing.length,
      writers: writersOf(standing),
      officials: officialIds.length,
      byChannel: {
        post: count(standing, "post"),
        fax: count(standing, "fax"),
        email: count(standing, "email"),
      },
      byOfficial: officialIds.map((officialId) => {
        const theirs = standing.filter((dispatch) => dispatch.officialId === officialId);
        return { officialId, letters: theirs.length, writers: writersOf(theirs) };
      }),
      copies: copies.length,
      afterDate: standing.filter(({ isAfterDate }) => isAfterDate).length,
      personalWriters: writersOf(standing.filter(({ isPersonal }) => isPersonal)),
    },
    prepared: { printed: prepared("printed"), copied: prepared("copied"), opened: prepared("opened") },
  };
}

/**
 * One entry for each way (letter, official, channel) that was declared more often than taken back. It is personal, or
 * after the date, when one of its declarations was; what was printed or copied before says nothing about it. Its day is
 * that of the last declaration.
 */
export function standingDeclarations(dispatches: readonly CountedDispatch[]): CountedDispatch[] {
  const ways = new Map<string, { declared: CountedDispatch[]; undone: number }>();
  for (const dispatch of dispatches) {
    if (dispatch.kind !== "declared" && dispatch.kind !== "undone") continue;
    const key = `${dispatch.letterId}/${dispatch.officialId}/${dispatch.channel}`;
    const way = ways.get(key) ?? { declared: [], undone: 0 };
    ways.set(key, way);
    if (dispatch.kind === "declared") way.declared.push(dispatch);
    else way.undone += 1;
  }
  return [...ways.values()].flatMap(({ declared, undone }) => {
    const [first] = declared;
    if (!first || declared.length <= undone) return [];
    const isAfterDate = declared.some((one) => one.isAfterDate);
    const day =
      declared
        .map((one) => one.day)
        .sort()
        .at(-1) ?? first.day;
    return [{ ...first, day, isAfterDate, isPersonal: declared.some((one) => one.isPersonal) }];
  });
}

function writersOf(dispatches: readonly CountedDispatch[]): number {
  return new Set(dispatches.map(({ letterId }) => letterId)).size;
}

function count(dispatches: readonly CountedDispatch[], channel: Channel): number {
  return dispatches.filter((dispatch) => dispatch.channel === channel).length;
}
