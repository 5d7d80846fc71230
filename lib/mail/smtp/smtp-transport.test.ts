import { generateKeyPairSync } from "node:crypto";
import { afterEach, describe, expect, test } from "vitest";
import { readMailSettings } from "@/lib/mail/mail-settings";
import type { OutgoingMail } from "@/lib/mail/outgoing-mail";
import { FAULTS, type Fault, type FaultServer, startFaultServer } from "@/tests/mail/fault-server";
import type { HandOverResult } from "./hand-over-result";
import { type MailTransport, smtpTransport } from "./smtp-transport";

const times = { connect: 400, greeting: 400, silence: 400, whole: 900 };
let server: FaultServer;
let transport: MailTransport;

afterEach(async () => {
  transport.close();
  await server.close();
});

async function start(fault: Fault | ((connection: number) => Fault), connections = 1): Promise<void> {
  server = await startFaultServer(typeof fault === "string" ? () => fault : fault);
  transport = transportTo(server.port, connections);
}

function transportTo(port: number, connections = 1): MailTransport {
  const smtpUrl = `smtp://127.0.0.1:${port}`;
  const settings = readMailSettings(
    { MAIL_CONNECTIONS: String(connections) },
    { smtpUrl, publicUrl: "http://localhost" },
  );
  return smtpTransport({ ...settings, smtpUrl }, times);
}

const mail: OutgoingMail = {
  messageId: "<one@postbag.example>",
  date: new Date("2014-11-01T10:00:00Z"),
  fromName: "Jane Writer via Postbag",
  from: "letters@postbag.example",
  envelopeFrom: "bounce+abc@postbag.example",
  to: ["office@pa.example"],
  replyTo: "jane@writer.example",
  subject: "Дело журналистки",
  text: "Dear President,\n.\n.. dots at line starts\n",
  language: "ru",
  pdf: null,
  isAutomatic: false,
  unsubscribeUrl: null,
};

const outcomes: Record<Fault, HandOverResult["type"]> = {
  none: "taken",
  "greeting never comes": "unreachable",
  "greeting 421": "try_later",
  "greeting 554": "unreachable",
  "drop before greeting": "unreachable",
  "STARTTLS garbled": "unreachable",
  "451 at MAIL": "try_later",
  "550 at MAIL": "refuse",
  "drop at MAIL": "unreachable",
  "450 at RCPT": "try_later",
  "550 at RCPT": "refuse",
  "421 at RCPT": "try_later",
  "drop at RCPT": "unreachable",
  "451 at DATA": "try_later",
  "554 at DATA": "refuse",
  "drop at DATA": "unreachable",
  "drop before dot": "unreachable",
  "451 after dot": "try_later",
  "554 after dot": "refuse",
  "drop after dot": "no_answer",
  "hang after dot": "no_answer",
  "half a reply after dot": "no_answer",
  "drop after 250": "taken",
  "slow drip": "taken",
  "endless drip after dot": "no_answer",
};

describe("handing over to a mail server that goes wrong", () => {
  // Planted fault: opening the gate at once instead of waiting for its answer makes "drop before dot" uncertain, and
  // deciding by error codes alone makes a tarpit look like a lost reply.
  test.each(FAULTS)("%s", async (fault) => {
    await start(fault);
    let leftAt = 0;
    const result = await transport.handOver(mail, async () => {
      await new Promise((later) => setTimeout(later, 20)); // what a durable note costs
      leftAt += 1;
      return true;
    });
    expect(result.type).toBe(outcomes[fault]);
    expect(JSON.stringify(result)).not.toContain("@");
    if (result.type === "unreachable") expect(server.received).toEqual([]);
    if (server.received.length > 0) expect(leftAt).toBe(1);
    expect(server.received.length).toBeLessThanOrEqual(1);
  });

  test("a closed port means unreachable", async () => {
    await start("none");
    await server.close();
    expect((await transport.handOver(mail, async () => true)).type).toBe("unreachable");
  });

  test("a 421 at RCPT pauses the whole host, a 450 only this message", async () => {
    await start("421 at RCPT");
    expect(await transport.handOver(mail, async () => true)).toEqual({
      type: "try_later",
      reply: "421 4.7.0",
      isHostBusy: true,
    });
    await server.close();
    await start("450 at RCPT");
    expect(await transport.handOver(mail, async () => true)).toEqual({
      type: "try_later",
      reply: "450 4.7.0",
      isHostBusy: false,
    });
  });

  test("the final dot never leaves before the answer, and not at all after a no", async () => {
    await start("none");
    const result = await transport.handOver(mail, async () => {
      await new Promise((later) => setTimeout(later, 60));
      expect(server.received).toEqual([]);
      return false;
    });
    expect(result).toEqual({ type: "withdrawn" });
    await new Promise((later) => setTimeout(later, 60));
    expect(server.received).toEqual([]);
  });

  test("an idle connection that the server has dropped costs nothing: the mail goes over a new one", async () => {
    await start((connection) => (connection === 0 ? "drop after 250" : "none"));
    expect((await transport.handOver(mail, async () => true)).type).toBe("taken");
    await new Promise((later) => setTimeout(later, 150));
    const second = { ...mail, messageId: "<two@postbag.example>" };
    expect((await transport.handOver(second, async () => true)).type).toBe("taken");
    expect(server.accepted).toEqual(["<one@postbag.example>", "<two@postbag.example>"]);
  });

  test("an address that is not exactly one plain address never reaches the wire", async () => {
    await start("none");
    const evil = { ...mail, to: ["office@pa.example\r\nRCPT TO:<evil@evil.example>"] };
    await expect(transport.handOver(evil, async () => true)).rejects.toThrow("plain addresses");
    expect(server.envelopes).toEqual([]);
  });
});

describe("a letter on the wire", () => {
  test("names the instance in From, the writer in Reply-To, and has no tracking or program name", async () => {
    await start("none");
    await transport.handOver(mail, async () => true);
    const [head = ""] = server.lastMessage.split("\r\n\r\n");
    expect(head).toMatch(/^From: Jane Writer via Postbag <letters@postbag.example>$/m);
    expect(head).toMatch(/^Reply-To: jane@writer.example$/m);
    expect(head).toMatch(/^Message-ID: <one@postbag.example>$/m);
    expect(head).toMatch(/^Content-Language: ru$/m);
    expect(head).not.toMatch(/^(Auto-Submitted|List-|X-)/m);
    expect(server.envelopes).toEqual([{ from: "bounce+abc@postbag.example", to: ["office@pa.example"] }]);
  });

  test("is signed with DKIM where the host has a key, the list fields covered", async () => {
    server = await startFaultServer(() => "none");
    const smtpUrl = `smtp://127.0.0.1:${server.port}`;
    const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
    const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
    const settings = readMailSettings({}, { smtpUrl, publicUrl: "http://localhost" });
    transport = smtpTransport({ ...settings, smtpUrl, dkim: { selector: "s1", privateKey: pem } }, times);
    const reminder = { ...mail, isAutomatic: true, unsubscribeUrl: "https://letters.example.org/stop/abc" };
    expect((await transport.handOver(reminder, async () => true)).type).toBe("taken");
    const head = (server.lastMessage.split("\r\n\r\n")[0] ?? "").replace(/\r\n[ \t]+/g, " ");
    expect(head).toMatch(/^List-Unsubscribe: <https:\/\/letters.example.org\/stop\/abc>$/m);
    expect(head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    expect(head).toMatch(
      /^DKIM-Signature: .*d=postbag.example;.* h=[^;]*list-unsubscribe:list-unsubscribe-post[;:]/im,
    );
  });
});
