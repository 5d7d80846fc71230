import { serverSecret } from "@/lib/ground/server-secret";
import type { Settings } from "@/lib/ground/settings";
import type { MailSettings } from "@/lib/mail/mail-settings";
import type { OutboxHouse } from "./new-message";
import { outboxKeys } from "./outbox-key";

/** The outbox of a running instance, from its settings and the secret in its data folder. */
export async function openOutbox(
  settings: Pick<Settings, "dataFolder" | "publicUrl">,
  { domain, name }: Pick<MailSettings, "domain" | "name">,
): Promise<OutboxHouse> {
  const keys = outboxKeys(await serverSecret(settings.dataFolder));
  return { keys, domain, name, publicUrl: settings.publicUrl };
}
