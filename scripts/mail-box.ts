// npm run mail:box: a mail server on this machine that takes everything and keeps it as files, to try sending with.
// --port 2525 and --folder ./data/mail-box are the defaults.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "2525" },
    folder: { type: "string", default: "data/mail-box" },
  },
});
const folder = path.resolve(values.folder);
await mkdir(folder, { recursive: true, mode: 0o700 });
let count = 0;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["AUTH", "STARTTLS"],
  disableReverseLookup: true,
  async onData(stream, session, taken) {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk));
    const mail = Buffer.concat(chunks);
    count += 1;
    const file = path.join(folder, `${new Date().toISOString().replace(/\D/g, "")}-${count}.eml`);
    await writeFile(file, mail, { mode: 0o600 });
    const { subject = "", text = "" } = await PostalMime.parse(mail);
    const to = session.envelope.rcptTo.map(({ address }) => address).join(", ");
    console.log(`\n${subject}\n  to ${to}\n  ${file}\n${text.replace(/^/gm, "  | ")}`);
    taken(null, `queued as ${count}`);
  },
});
server.listen(Number(values.port), "127.0.0.1", () =>
  console.log(
    `The mailbox is open at smtp://127.0.0.1:${values.port}; mails land in ${folder}. Stop it with Ctrl+C.`,
  ),
);
