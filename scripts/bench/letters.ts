import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Sqlite from "better-sqlite3";
import { sealText } from "@/lib/letters/seal";
import { beginLetter, type Fields, post, send, wholeLetter } from "@/tests/browser/harness/http-client";
import type { RealServer } from "@/tests/browser/harness/real-server";
import { answersPerSecond, median, requestText } from "./load/run-load";
import { TURN } from "./load/turn";
import { rounded } from "./server";

const WRITERS = 20;
const ROUNDS = 3;
const SECONDS = 4;
// A page of text, as a writer has it open while it saves itself.
const BODY = "I am writing to you about a person whom I have read about and cannot forget.\n".repeat(30);
const letter: Fields = { ...wholeLetter, body: BODY };

/** Drafts saved over HTTP by twenty writers, against bare commits of as many sealed bytes with the same durability. */
export async function benchLetters(server: RealServer) {
  const begun = await Promise.all(Array.from({ length: WRITERS }, () => beginLetter(server.url)));
  const revisions = begun.map(() => 1);
  const port = Number(new URL(server.url).port);
  const saving = async (seconds: number) => {
    const connections = begun.map(({ path: place, cookie }, index) => {
      return { request: saveRequest({ place, cookie }), firstTurn: revisions[index] ?? 1 };
    });
    const rate = await answersPerSecond({ port, seconds, connections });
    for (const [index, { path: place, cookie }] of begun.entries())
      revisions[index] = await revisionOf(server, place, cookie);
    return rate;
  };
  await saving(1);
  const rounds: { raw: number; saved: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({ raw: rawCommitsPerSecond(), saved: await saving(SECONDS) });
  return {
    writers: WRITERS,
    rawCommitsPerSecond: Math.round(median(rounds.map(({ raw }) => raw))),
    savedPerSecond: Math.round(median(rounds.map(({ saved }) => saved))),
    ratio: rounded(median(rounds.map(({ raw, saved }) => saved / raw))),
  };
}

/** PDFs of one finished letter, one after the other, as a browser would fetch them. */
export async function benchPdfs(server: RealServer, count = 100) {
  const { path: place, cookie } = await beginLetter(server.url);
  await post(server.url, `${place}/draft`, { ...letter, intent: "check" }, { cookie });
  await post(server.url, `${place}/finish`, {}, { cookie });
  const times: number[] = [];
  for (let index = 0; index < count + 20; index += 1) {
    const startedAt = performance.now();
    const reply = await send(server.url, `${place}/files/letters.pdf`, { headers: { cookie } });
    if (reply.status !== 200) throw new Error(`the PDF came with ${reply.status}`);
    times.push(performance.now() - startedAt);
  }
  const warm = times.slice(20);
  const total = warm.reduce((sum, ms) => sum + ms, 0);
  return { letters: 2, filesPerSecond: rounded((1000 * count) / total), p50Ms: rounded(median(warm), 1) };
}

/** Each turn saves the revision that the turn before it made. */
function saveRequest({ place, cookie }: { place: string; cookie: string }): string {
  const body = new URLSearchParams();
  for (const [name, values] of Object.entries({ ...letter, revision: TURN }))
    for (const value of [values].flat()) body.append(name, value);
  const headers = {
    cookie,
    accept: "application/json",
    "content-type": "application/x-www-form-urlencoded",
    "sec-fetch-site": "same-origin",
  };
  return requestText({ method: "POST", path: `${place}/draft`, headers, body: body.toString() });
}

async function revisionOf(server: RealServer, place: string, cookie: string): Promise<number> {
  const { text } = await send(server.url, `${place}/write`, { headers: { cookie } });
  return Number(/name="revision"[^>]*value="(\d+)"/.exec(text)?.[1]);
}

/** One update a commit, as large as a sealed letter, on a connection with the settings of ours. */
function rawCommitsPerSecond(): number {
  const folder = mkdtempSync(path.join(tmpdir(), "postbag-bench-"));
  const file = new Sqlite(path.join(folder, "raw.db"));
  try {
    for (const pragma of ["journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"])
      file.pragma(pragma);
    file.exec("CREATE TABLE letter (id INTEGER PRIMARY KEY, sealed BLOB, revision INTEGER)");
    for (let id = 0; id < WRITERS; id += 1) file.prepare("INSERT INTO letter VALUES (?, x'', 1)").run(id);
    const sealed = sealText({ text: JSON.stringify(letter), code: "a code", letterId: "an id" });
    const update = file.prepare("UPDATE letter SET sealed = ?, revision = revision + 1 WHERE id = ?");
    const endsAt = performance.now() + SECONDS * 1000;
    let commits = 0;
    for (; performance.now() < endsAt; commits += 1) update.run(sealed, commits % WRITERS);
    return commits / SECONDS;
  } finally {
    file.close();
    rmSync(folder, { recursive: true });
  }
}
