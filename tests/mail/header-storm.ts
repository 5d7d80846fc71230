import fc from "fast-check";
import PostalMime from "postal-mime";
import { expect } from "vitest";
import { readEmailAddress } from "@/lib/mail/email-address";
import { headerLine } from "@/lib/mail/header-line";
import { readMailSettings } from "@/lib/mail/mail-settings";
import type { OutgoingMail } from "@/lib/mail/outgoing-mail";
import { smtpTransport } from "@/lib/mail/smtp/smtp-transport";
import { startFaultServer } from "./fault-server";

const allowedHeaders = [
  "content-language",
  "from",
  "to",
  "reply-to",
  "subject",
  "message-id",
  "date",
  "content-transfer-encoding",
  "mime-version",
  "content-type",
];

/**
 * Hands over generated mails with hostile names, subjects and addresses and compares what is on the wire with what was
 * meant: headers one by one, recipients exactly. A mail with an address that is not one must not reach the wire.
 */
export async function headerStorm(runs: number): Promise<void> {
  const server = await startFaultServer(() => "none");
  const smtpUrl = `smtp://127.0.0.1:${server.port}`;
  const settings = readMailSettings({ MAIL_CONNECTIONS: "1" }, { smtpUrl, publicUrl: "http://localhost" });
  const transport = smtpTransport({ ...settings, smtpUrl });
  let number = 0;
  try {
    await fc.assert(
      fc.asyncProperty(
        hostileText,
        hostileText,
        fc.array(hostileAddress, { minLength: 1, maxLength: 3 }),
        hostileAddress,
        async (name, subject, to, replyTo) => {
          number += 1;
          const mail = {
            ...plainMail,
            messageId: `<${number}@postbag.example>`,
            fromName: name,
            subject,
            to,
            replyTo,
          };
          const isSendable = [...to, replyTo].every(
            (address) => readEmailAddress(address)?.address === address,
          );
          const before = server.envelopes.length;
          const result = await transport.handOver(mail, async () => true).catch(() => "refused");
          if (!isSendable) {
            expect(result).toBe("refused");
            expect(server.envelopes.length).toBe(before);
            return;
          }
          expect(server.envelopes.at(-1)).toEqual({ from: mail.envelopeFrom, to: [...new Set(to)] });
          await compare(server.lastMessage, mail);
        },
      ),
      { numRuns: runs },
    );
  } finally {
    transport.close();
    await server.close();
  }
}

async function compare(wire: string, mail: OutgoingMail): Promise<void> {
  const [head = ""] = wire.split("\r\n\r\n");
  const names = head
    .split("\r\n")
    .flatMap((line) => (/^[ \t]/.test(line) ? [] : [line.slice(0, line.indexOf(":")).toLowerCase()]));
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((header) => !allowedHeaders.includes(header))).toEqual([]);
  const read = await PostalMime.parse(Buffer.from(wire, "latin1"));
  expect(read.from).toEqual({ name: headerLine(mail.fromName), address: mail.from });
  expect(read.to?.map(({ address }) => address)).toEqual([...mail.to]);
  expect(read.replyTo?.map(({ address }) => address)).toEqual([mail.replyTo]);
  expect(read.subject ?? "").toBe(headerLine(mail.subject));
  expect(read.messageId).toBe(mail.messageId);
  expect(read.text?.trim()).toBe("Dear President");
}

const plainMail: OutgoingMail = {
  messageId: "",
  date: new Date("2014-11-01T10:00:00Z"),
  fromName: "",
  from: "letters@postbag.example",
  envelopeFrom: "bounce+abc@postbag.example",
  to: [],
  replyTo: null,
  subject: "",
  text: "Dear President",
  language: "en",
  pdf: null,
  isAutomatic: false,
  unsubscribeUrl: null,
};

const attack = fc.constantFrom(
  "\r\nBcc: evil@evil.example",
  "\nTo: evil@evil.example",
  "\rRCPT TO:<evil@evil.example>",
  "\r\n\r\nA body of mine",
  "\r\n.\r\nMAIL FROM:<evil@evil.example>",
  "\0",
  "\u2028Bcc: evil@evil.example",
  '"',
  "\\",
  "<evil@evil.example>",
  "evil@evil.example, ",
  "Group: evil@evil.example;",
  "=?utf-8?Q?=0D=0ABcc:_evil@evil.example?=",
  "(comment)",
  "\ud800",
  "‮",
);
const hostileText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 20 }),
      fc.string({ unit: "binary", maxLength: 10 }),
      attack,
    ),
    { maxLength: 5 },
  )
  .map((pieces) => pieces.join(""));
const plainAddress = fc.constantFrom(
  "office@pa.example",
  "a.b+c@xn--mnchen-3ya.example",
  "o'neill@example.ie",
  "x_y-z@a.b.example",
);
const hostileAddress = fc.oneof(
  { weight: 6, arbitrary: plainAddress },
  fc.constantFrom(
    '"a b"@evil.example',
    '"evil@evil.example,"@pa.example',
    "a@b.example,c@d.example",
    "Group: a@b.example, c@d.example;",
    "a@[127.0.0.1]",
    "a@b.example>\r\nRCPT TO:<c@d.example",
  ),
  fc.tuple(plainAddress, attack).map(([address, text]) => address + text),
  fc.tuple(plainAddress, attack).map(([address, text]) => text + address),
);
