import { readdir, readFile, rename } from "node:fs/promises";
import path from "node:path";
import { readSettings } from "@/lib/ground/settings";
import { LARGEST_BOUNCE } from "@/lib/mail/bounces/read-bounce";
import { readMailSettings } from "@/lib/mail/mail-settings";
import { openOutbox } from "@/lib/outbox/outbox-house";
import { receiveBounce } from "@/lib/outbox/receive-bounce.db";
import type { Command } from "@/scripts/postbag/command";
import { StartProblem } from "@/server/database/start-problem";

// sysexits.h: a mail server keeps the bounce and tries again.
const EX_TEMPFAIL = 75;

type Take = (raw: Uint8Array, recipient: string | null) => Promise<string>;

export const bounces: Command = {
  summary: "Reads one bounce from standard input (a mail server's pipe), or every new one of a Maildir",
  details: "A failure exits with 75, so that the mail server keeps the bounce and tries again.",
  failure: EX_TEMPFAIL,
  options: {
    maildir: { type: "string", value: "FOLDER", says: "read what is in its “new” and move it to “cur”" },
    recipient: {
      type: "string",
      value: "ADDRESS",
      says: "the envelope's recipient, where the pipe knows it",
    },
  },
  run: async ({ text }) => {
    const settings = readSettings(process.env);
    const mail = readMailSettings(process.env, settings);
    const { bounceAddress } = mail;
    if (bounceAddress === null)
      throw new StartProblem("MAIL_BOUNCES is none: there is no return path to read.");
    const house = await openOutbox(settings, mail);
    const take: Take = (raw, recipient) =>
      receiveBounce({ raw, recipient, bounceAddress, house, now: new Date() });
    const folder = text("maildir");
    const read = folder
      ? await readMaildir(folder, take)
      : [await take(await readInput(), text("recipient") ?? null)];
    return { isFine: true, lines: read, data: { read } };
  },
};

/** Reads what is in `new` and moves it to `cur`, marked as seen, once it is taken. */
async function readMaildir(folder: string, take: Take): Promise<string[]> {
  const lines: string[] = [];
  for (const name of await readdir(path.join(folder, "new"))) {
    const file = path.join(folder, "new", name);
    lines.push(`${name} ${await take((await readFile(file)).subarray(0, LARGEST_BOUNCE), null)}`);
    await rename(file, path.join(folder, "cur", `${name}:2,S`));
  }
  return lines;
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
