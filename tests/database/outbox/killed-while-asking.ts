import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { database } from "@/lib/ground/db";
import { addAppeal } from "./outbox-world";

export type Findings = {
  /** Letters whose writers were told that they were asked, or had confirmed, and that are not where that leads. */
  forgotten: string[];
  /**
   * Requests that are not whole: a letter without its mail, a mail without its letter, a message without text or log.
   */
  torn: string[];
  asked: number;
};

/** Kills writers in the midst of asking and confirming, and looks at what the database holds. */
export async function killWhileAsking({
  kills,
  random,
}: {
  kills: number;
  random: () => number;
}): Promise<Findings> {
  const officialId = "official-killed";
  const ids = await addAppeal([{ id: officialId, emails: ["office@pa.example"] }], "killed");
  const told: string[] = [];
  for (let kill = 0; kill < kills; kill++)
    told.push(
      ...(await runUntilKilled(
        [ids.appealId, ids.issueId, officialId],
        1 + Math.floor(random() * 25),
        random() * 12,
      )),
    );
  return lookAt(told);
}

/** Gives what the process said before it was killed, some milliseconds after its n-th line. */
async function runUntilKilled(args: string[], lines: number, milliseconds: number): Promise<string[]> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "tests/database/outbox/asking-process.ts", ...args],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const ended = once(child, "exit");
  const said: string[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => {
    said.push(line);
    if (said.length === lines) setTimeout(() => child.kill("SIGKILL"), milliseconds);
  });
  await ended;
  return said;
}

async function lookAt(told: readonly string[]): Promise<Findings> {
  const db = await database();
  const rows = await db.outboxMessage.findMany({
    include: { text: true, _count: { select: { log: true } } },
  });
  const kept = await db.letter.findMany({ select: { id: true, ledgerId: true } });
  const ledgerIds = new Set(kept.map(({ ledgerId }) => ledgerId));
  const letters = rows.filter(({ kind }) => kind === "letter");
  const forgotten = told.filter((line) => {
    const [what, letterId] = line.split(" ");
    const ledgerId = kept.find(({ id }) => id === letterId)?.ledgerId;
    const row = letters.find((one) => one.letterId === ledgerId);
    return !row || (what === "confirmed" && row.status !== "queued");
  });
  const torn = letters.flatMap(({ id, letterId, requestId, text, _count }) => {
    const mails = rows.filter((row) => row.kind === "confirmation" && row.requestId === requestId);
    const isWhole =
      ledgerIds.has(letterId ?? "") && mails.length === 1 && mails[0]?.text && text && _count.log > 0;
    return isWhole ? [] : [id];
  });
  const alone = rows.filter(
    (row) => row.kind === "confirmation" && !letters.some(({ requestId }) => requestId === row.requestId),
  );
  return { forgotten, torn: [...torn, ...alone.map(({ id }) => id)], asked: letters.length };
}
