import { mkdir, open, rename } from "node:fs/promises";
import path from "node:path";
import MailComposer from "nodemailer/lib/mail-composer";
import { mailOptions } from "./outgoing-mail";
import type { MailTransport } from "./smtp/smtp-transport";

/** Writes each mail as an .eml file into a folder: what a host without a mail server gets, and practice letters. */
export function fileTransport(folder: string): MailTransport {
  return {
    host: "file",
    close: () => {},
    async handOver(mail, mayLeave) {
      const bytes = await new MailComposer(mailOptions(mail)).compile().build();
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const name = mail.messageId.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "");
      const draft = path.join(folder, `.${name}`);
      const file = await open(draft, "w", 0o600);
      await file.writeFile(bytes);
      await file.sync();
      await file.close();
      if (!(await mayLeave())) return { type: "withdrawn" };
      await rename(draft, path.join(folder, `${name}.eml`));
      return { type: "taken", reply: "file" };
    },
  };
}
