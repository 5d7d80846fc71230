import { type MailSettings, readMailSettings } from "@/lib/mail/mail-settings";
import { readToken } from "@/lib/mail/signed-token";
import type { OutboxHouse } from "@/lib/outbox/new-message";
import { openOutbox } from "@/lib/outbox/outbox-house";
import { appSettings } from "./app-settings";

let opened: Promise<{ house: OutboxHouse; mail: MailSettings }> | undefined;

/** The outbox of this process. Waiting times go by the real clock, whatever POSTBAG_NOW says. */
export function appOutbox(): Promise<{ house: OutboxHouse; mail: MailSettings }> {
  opened ??= open();
  return opened;
}

/** Whether Postbag itself can send letters at all: the host has set a mail server. */
export function hasMailServer(): boolean {
  return appSettings().smtpUrl !== null;
}

/** The request behind the link of a confirmation mail; null for any other text. */
export async function requestIn(token: string): Promise<string | null> {
  const { house } = await appOutbox();
  return readToken({ key: house.keys.sign, purpose: "confirm", token });
}

async function open() {
  const settings = appSettings();
  const mail = readMailSettings(process.env, settings);
  return { house: await openOutbox(settings, mail), mail };
}
