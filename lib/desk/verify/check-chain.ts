import { type ChangeEntry, hashChange, isSealOf, START } from "@/lib/history/chain";

export type HistoryEnd = { length: number; hash: string; seal: string };

/**
 * What is wrong with a history that only the app may write, in sentences; none when every entry is as it was
 * written, none is missing and none was put in. `entries` are sorted by number; `end` is null before the first.
 */
export function checkChain({
  entries,
  end,
  key,
}: {
  entries: readonly (ChangeEntry & { hash: string })[];
  end: HistoryEnd | null;
  key: Uint8Array;
}): string[] {
  const problems: string[] = [];
  let previous: { length: number; hash: string } = START;
  for (const { hash, ...entry } of entries) {
    const expected = previous.length + 1;
    if (entry.number < expected) problems.push(`Entry ${entry.number} was put in: the history begins at 1`);
    if (entry.number > expected) problems.push(`${range(expected, entry.number - 1)} removed`);
    // After a gap nothing can be said of this one's link; its own content is still covered by the next.
    if (entry.number === expected && hashChange(entry, previous.hash) !== hash)
      problems.push(`Entry ${entry.number} (${entry.table} ${entry.row}, ${entry.field}) was altered`);
    previous = { length: entry.number, hash };
  }
  return [...problems, ...checkEnd({ previous, end, key })];
}

function checkEnd({
  previous,
  end,
  key,
}: {
  previous: { length: number; hash: string };
  end: HistoryEnd | null;
  key: Uint8Array;
}): string[] {
  if (!end) return previous.length === 0 ? [] : ["The end of the history was removed"];
  const problems: string[] = [];
  if (end.length > previous.length) problems.push(`${range(previous.length + 1, end.length)} removed`);
  if (end.length < previous.length) problems.push(`${range(end.length + 1, previous.length)} put in`);
  if (end.length === previous.length && end.hash !== previous.hash)
    problems.push(`Entry ${previous.length} is not the one that was written last`);
  if (!isSealOf(end, key))
    problems.push(
      "The end of the history does not carry this server’s seal: the history was rewritten, or the secret replaced",
    );
  return problems;
}

function range(from: number, to: number): string {
  return from === to ? `Entry ${from} was` : `Entries ${from} to ${to} were`;
}
