import { type MailSettings, readMailSettings } from "@/lib/mail/mail-settings";
import { readToken } from "@/lib/mail/signed-token";
import { DayLimit } from "@/lib/outbox/day-limit";
import type { OutboxHouse } from "@/lib/outbox/new-message";
import { openOutbox } from "@/lib/outbox/outbox-house";
import { CONFIRMATIONS_A_DAY } from "@/lib/outbox/request-sending.db";
import { appSettings } from "./app-settings";

type AppOutbox = { house: OutboxHouse; mail: MailSettings; limit: DayLimit };

let opened: Promise<AppOutbox> | undefined;

/** The outbox of this process. Waiting times go by the real clock, whatever POSTBAG_NOW says. */
export function appOutbox(): Promise<AppOutbox> {
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

async function open(): Promise<AppOutbox> {
  const settings = appSettings();
  const mail = readMailSettings(process.env, settings);
  return { house: await openOutbox(settings, mail), mail, limit: new DayLimit(CONFIRMATIONS_A_DAY) };
}
