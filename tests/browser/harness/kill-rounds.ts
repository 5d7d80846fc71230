import { expect } from "@playwright/test";
import { type Begun, beginLetter, post, send, wholeLetter } from "./http-client";
import { copyData, type RealServer, startServer } from "./real-server";
import { setByGlobalSetup } from "./story";

const WRITERS = 20;
// Long enough for hundreds of saves; a little different each time, so that the kill hits other moments.
const WRITING_MS = 400;

type Writer = Begun & { revision: number; acknowledged: number; sent: number };

/**
 * Twenty writers save as fast as they are answered, the server is killed without warning, and every acknowledged
 * save is there after the next start. Gives how many saves were acknowledged.
 */
export async function killWhileSaving(rounds: number): Promise<number> {
  const dataFolder = copyData(setByGlobalSetup("POSTBAG_TEST_TEMPLATE"));
  let server = await startServer({ dataFolder });
  const begun = await Promise.all(Array.from({ length: WRITERS }, () => beginLetter(server.url)));
  const writers: Writer[] = begun.map((letter) => ({ ...letter, revision: 1, acknowledged: 0, sent: 0 }));
  let saves = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const before = writers.map(({ acknowledged }) => acknowledged);
    const killed = new AbortController();
    const writing = writers.map((writer) => writeUntil(killed.signal, server, writer));
    await new Promise((resolve) => setTimeout(resolve, WRITING_MS + 37 * (round % 7)));
    await server.kill();
    killed.abort();
    await Promise.all(writing);
    server = await startServer({ dataFolder });
    for (const writer of writers) await expectKept(server, writer);
    saves += writers.reduce((sum, { acknowledged }, index) => sum + acknowledged - (before[index] ?? 0), 0);
  }
  await server.stop();
  return saves;
}

async function writeUntil(killed: AbortSignal, server: RealServer, writer: Writer): Promise<void> {
  while (!killed.aborted) {
    writer.sent += 1;
    const fields = { ...wholeLetter, body: `Save number ${writer.sent}.`, revision: String(writer.revision) };
    const headers = { cookie: writer.cookie, accept: "application/json" };
    const reply = await post(server.url, `${writer.path}/draft`, fields, headers).catch(() => null);
    if (reply?.status !== 200) return;
    writer.revision = JSON.parse(reply.text).revision;
    writer.acknowledged = writer.sent;
  }
}

/** What stands there is the last acknowledged save, or the one after it whose answer the kill swallowed. */
async function expectKept(server: RealServer, writer: Writer): Promise<void> {
  const { status, text } = await send(server.url, `${writer.path}/write`, {
    headers: { cookie: writer.cookie },
  });
  expect(status).toBe(200);
  const kept = Number(/>Save number (\d+)\.</.exec(text)?.[1] ?? 0);
  expect([writer.acknowledged, writer.sent]).toContain(kept);
  writer.acknowledged = kept;
  writer.sent = kept;
  writer.revision = Number(/name="revision"[^>]*value="(\d+)"/.exec(text)?.[1]);
}
