// npm run mail:bounces: reads one bounce from standard input (a mail server's pipe), or with --maildir FOLDER every
// new one of a Maildir. --recipient ADDRESS names the envelope's, where the pipe knows it.
import { readdir, readFile, rename } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { closeDatabase } from "@/lib/ground/db";
import { readSettings } from "@/lib/ground/settings";
import { LARGEST_BOUNCE } from "@/lib/mail/bounces/read-bounce";
import { readMailSettings } from "@/lib/mail/mail-settings";
import { openOutbox } from "@/lib/outbox/outbox-house";
import { receiveBounce } from "@/lib/outbox/receive-bounce.db";

// sysexits.h: a mail server keeps the bounce and tries again.
const EX_TEMPFAIL = 75;

const { values } = parseArgs({ options: { maildir: { type: "string" }, recipient: { type: "string" } } });
try {
  const settings = readSettings(process.env);
  const mail = readMailSettings(process.env, settings);
  const { bounceAddress } = mail;
  if (bounceAddress === null) throw new Error("MAIL_BOUNCES is none: there is no return path to read.");
  const house = await openOutbox(settings, mail);
  const take = (raw: Uint8Array, recipient: string | null) =>
    receiveBounce({ raw, recipient, bounceAddress, house, now: new Date() });
  if (values.maildir === undefined) console.log(await take(await readInput(), values.recipient ?? null));
  else await readMaildir(values.maildir, (raw) => take(raw, null));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = EX_TEMPFAIL;
} finally {
  await closeDatabase();
}

/** Reads what is in `new` and moves it to `cur`, marked as seen, once it is taken. */
async function readMaildir(folder: string, take: (raw: Uint8Array) => Promise<string>): Promise<void> {
  for (const name of await readdir(path.join(folder, "new"))) {
    const file = path.join(folder, "new", name);
    console.log(name, await take((await readFile(file)).subarray(0, LARGEST_BOUNCE)));
    await rename(file, path.join(folder, "cur", `${name}:2,S`));
  }
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    // The rest is read all the same, so that the mail server's pipe does not break.
    if (size - bytes.length < LARGEST_BOUNCE) chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
