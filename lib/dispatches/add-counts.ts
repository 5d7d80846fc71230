type Counters<Name extends string> = ReadonlyMap<string, Record<Name, number>>;

/** Adds one set of counters to another, name by name; a factor of -1 takes them off. */
export function addCounts<Name extends string>(
  names: readonly Name[],
  sum: Map<string, Record<Name, number>>,
  share: Counters<Name>,
  factor = 1,
): void {
  for (const [key, counts] of share) {
    const result = { ...counts };
    for (const name of names) result[name] = (sum.get(key)?.[name] ?? 0) + factor * counts[name];
    sum.set(key, result);
  }
}

/** Whether two sets of counters say the same; one that holds nothing is as good as none. */
export function isSameCounts<Name extends string>(
  names: readonly Name[],
  a: Counters<Name>,
  b: Counters<Name>,
): boolean {
  return [...new Set([...a.keys(), ...b.keys()])].every((key) =>
    names.every((name) => (a.get(key)?.[name] ?? 0) === (b.get(key)?.[name] ?? 0)),
  );
}
