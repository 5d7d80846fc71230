import { randomBytes } from "node:crypto";
import path from "node:path";
import type { Settings } from "@/lib/ground/settings";
import { fileTransport } from "@/lib/mail/file-transport";
import { isLoopback, type MailSettings, readMailSettings } from "@/lib/mail/mail-settings";
import type { OutgoingMail } from "@/lib/mail/outgoing-mail";
import { type MailTransport, smtpTransport } from "@/lib/mail/smtp/smtp-transport";
import { openOutbox } from "@/lib/outbox/outbox-house";
import { runOutbox } from "./run-outbox";

// RFC 2606 and 6761: they lead nowhere, so a real mail server would only send them back.
const LEADS_NOWHERE = /(\.|@)(example|test|invalid|localhost|example\.(com|net|org))$/;

/**
 * Starts the worker of a running instance as its settings say: to the mail server of SMTP_URL, or into files in the
 * data folder where there is none. Practice letters become files as well, unless the mail server is this machine.
 */
export async function startOutbox(
  settings: Settings,
  env: Readonly<Record<string, string | undefined>>,
  log: (line: string) => void = console.error,
): Promise<{ stop: () => Promise<void> }> {
  const mail = readMailSettings(env, settings);
  const house = await openOutbox(settings, mail);
  const files = fileTransport(path.join(settings.dataFolder, "outbox"));
  const server = serverOf(mail) ?? files;
  const keepsPractice = mail.smtpUrl !== null && !isLoopback(mail.smtpUrl);
  const running = runOutbox(
    {
      owner: randomBytes(8).toString("hex"),
      transportFor: (outgoing) => (keepsPractice && isPractice(outgoing) ? files : server),
      host: server.host,
      sender: {
        from: mail.from,
        name: mail.name,
        bounceAddress: mail.bounceAddress,
        signKey: house.keys.sign,
      },
      house,
      caps: { perOfficialHour: mail.perOfficialHour, perHour: mail.perHour },
      connections: mail.connections,
      now: () => new Date(),
      today: () => settings.now ?? new Date(),
      log,
    },
    mail,
  );
  return {
    stop: async () => {
      await running.stop();
      server.close();
    },
  };
}

function serverOf(mail: MailSettings): MailTransport | null {
  return mail.smtpUrl === null ? null : smtpTransport({ ...mail, smtpUrl: mail.smtpUrl });
}

function isPractice({ to }: OutgoingMail): boolean {
  return to.every((address) => LEADS_NOWHERE.test(address));
}
