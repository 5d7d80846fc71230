import { type Browser, expect, type Page } from "@playwright/test";
import { databaseFor } from "@/lib/ground/db";
import { signInAs } from "@/tests/browser/harness/coordinator";
import type { RealServer } from "@/tests/browser/harness/real-server";
import { startOwnServer } from "@/tests/browser/harness/story";
import { type FaultServer, startFaultServer } from "@/tests/mail/fault-server";

export type SendingServer = { server: RealServer; mailbox: FaultServer; stop: () => Promise<void> };

/** A server that may send, into a mailbox on this machine; it is 1 November 2014. */
export async function startSendingServer(): Promise<SendingServer> {
  const mailbox = await startFaultServer(() => "none");
  const server = await startOwnServer({
    POSTBAG_NOW: "2014-11-01",
    SMTP_URL: `smtp://127.0.0.1:${mailbox.port}`,
    MAIL_PER_HOUR: "0",
    MAIL_PER_OFFICIAL_HOUR: "3600",
  });
  return {
    server,
    mailbox,
    stop: async () => {
      await server.stop();
      await mailbox.close();
    },
  };
}

/** A publisher allows sending for the practice appeal; `look` sees the page before it is done. */
export async function allowSending(
  browser: Browser,
  { server }: SendingServer,
  look: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  const desk = await browser.newContext();
  await signInAs(desk, { server, role: "publisher" });
  const page = await desk.newPage();
  await page.goto(`${server.url}/desk/outbox`);
  await look(page);
  const practice = page.getByRole("listitem").filter({ hasText: "practice" });
  await practice.getByRole("button", { name: "Allow sending" }).click();
  await expect(page.getByRole("button", { name: "Stop sending" })).toHaveCount(1);
  await desk.close();
}

/** The first link in the newest mail that went to this address; waits for it. */
export async function linkFor(mailbox: FaultServer, address: string): Promise<string> {
  const mail = await mailFor(mailbox, address);
  const text = mail.replace(/=\r\n/g, "").replace(/=3D/g, "=");
  return /http:\/\/127\.0\.0\.1:\d+\/sending\/\S+/.exec(text)?.[0] ?? "";
}

/** The newest mail to an address, whole; waits for it up to ten seconds. */
export async function mailFor(mailbox: FaultServer, address: string): Promise<string> {
  for (let waited = 0; waited < 100; waited++) {
    const at = mailbox.envelopes.findLastIndex(({ to }) => to.includes(address));
    if (at >= 0) return mailbox.messages[at] ?? "";
    await new Promise((later) => setTimeout(later, 100));
  }
  throw new Error(`No mail for ${address}`);
}

/** What the database of a running server holds of the outbox. */
export async function letterStatesOf({ dataFolder }: RealServer): Promise<string[]> {
  const db = databaseFor(`file:${dataFolder}/postbag.db`);
  const rows = await db.outboxMessage.findMany({ where: { kind: "letter" }, select: { status: true } });
  await db.$disconnect();
  return rows.map(({ status }) => status).sort();
}
