type Waiting<Write, Outcome> = {
  write: Write;
  resolve: (outcome: Outcome) => void;
  reject: (problem: unknown) => void;
};

// More in one transaction would keep the first of them waiting.
const MOST = 50;

/**
 * Puts writes that come in while one commit is under way together into the next: a room full of writers then waits
 * for the disk once, not fifty times. Each write still ends only after its own commit. `commit` gives an outcome for
 * each write, in order; when it throws, the writes of that group are tried one by one, so that one bad write fails
 * alone.
 */
export function groupCommit<Write, Outcome>(
  commit: (writes: readonly Write[]) => Promise<readonly Outcome[]>,
): (write: Write) => Promise<Outcome> {
  const waiting: Waiting<Write, Outcome>[] = [];
  let isRunning = false;

  async function commitAll(group: readonly Waiting<Write, Outcome>[]): Promise<void> {
    try {
      const outcomes = await commit(group.map(({ write }) => write));
      for (const [index, { resolve, reject }] of group.entries()) {
        const outcome = outcomes[index];
        if (outcome === undefined) reject(new Error("a write of the group has no outcome"));
        else resolve(outcome);
      }
    } catch (problem) {
      if (group.length === 1) group[0]?.reject(problem);
      else for (const alone of group) await commitAll([alone]);
    }
  }

  async function run(): Promise<void> {
    isRunning = true;
    while (waiting.length > 0) await commitAll(waiting.splice(0, MOST));
    isRunning = false;
  }

  return (write) =>
    new Promise<Outcome>((resolve, reject) => {
      waiting.push({ write, resolve, reject });
      // The end of this turn: whatever else arrives in it goes along.
      if (!isRunning) {
        isRunning = true;
        setImmediate(() => void run());
      }
    });
}
