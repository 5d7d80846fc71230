import fc from "fast-check";
import MailComposer from "nodemailer/lib/mail-composer";
import { expect, test } from "vitest";
import { mailOptions, type OutgoingMail } from "@/lib/mail/outgoing-mail";
import { manyLines } from "@/lib/mail/plain-text";
import { wireMessage } from "./wire-message";

const sentence = fc.constantFrom(
  "Dear President,",
  "I am writing about a journalist who is in prison for her work, and I ask you to set her free at once.",
  "Пишу Вам о судьбе журналистки и прошу её освободить.",
  "يرجى إطلاق سراحها",
  ". a dot at the start of a line",
  "trailing spaces   ",
  "a=b, 100 % and café",
  "x".repeat(1200),
  "",
);
const letter = fc
  .array(fc.oneof(sentence, fc.string({ unit: "grapheme", maxLength: 90 })), { maxLength: 40 })
  .map((lines) => manyLines(lines.join("\n")));
const line = fc.oneof(
  fc.constantFrom(
    "",
    "Jane Writer",
    'Jane "JD" O\\Writer',
    "Жанна Писатель",
    "=?utf-8?Q?x?=",
    "a\r\nBcc: b@c.example",
  ),
  fc.string({ unit: "grapheme", maxLength: 120 }),
  fc.string({ unit: "binary", maxLength: 30 }),
);
const address = fc.constantFrom(
  "office@pa.example",
  "a.b+c@xn--mnchen-3ya.example",
  "o'neill@example.ie",
  "x_y-z@a.b.example",
  `${"l".repeat(60)}@a-rather-long-name-of-an-office.example`,
);
const mail: fc.Arbitrary<OutgoingMail> = fc.record({
  messageId: fc.constantFrom("<1@b.example>", `<1@${"long-".repeat(14)}name.example>`),
  date: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date("2100-01-01") }),
  fromName: line,
  from: fc.constant("letters@postbag.example"),
  envelopeFrom: fc.constant("bounce+abc@postbag.example"),
  to: fc.uniqueArray(address, { minLength: 1 }),
  replyTo: fc.option(address),
  subject: line,
  text: letter,
  language: fc.constantFrom("en", "ru", "zh-Hant", "not a language"),
  pdf: fc.constant(null),
  isAutomatic: fc.boolean(),
  unsubscribeUrl: fc.option(
    fc.constantFrom("https://a.example/stop/1", `https://a.example/${"é".repeat(60)}`),
  ),
});

test("a mail is on the wire, byte for byte, as the library composes it", async () => {
  // Planted faults, each seen red: wrapping before encoding, a name that is not quoted, an unsubscribe link that is
  // folded.
  await fc.assert(
    fc.asyncProperty(mail, async (one) => {
      const composed = await new MailComposer(mailOptions(one)).compile().build();
      expect(wireMessage(one)?.toString()).toBe(one.text === "" ? undefined : composed.toString());
    }),
    { numRuns: 1000 },
  );
});

test("several parts, no text and letters beyond ASCII in an address are left to the library", () => {
  const [plain] = fc.sample(mail, { numRuns: 1, seed: 1 });
  if (!plain) throw new Error("No mail");
  const one = { ...plain, text: "Dear" };
  expect(wireMessage(one)).not.toBeNull();
  expect(wireMessage({ ...one, text: "" })).toBeNull();
  expect(wireMessage({ ...one, to: ["jürgen@pa.example"] })).toBeNull();
  expect(wireMessage({ ...one, pdf: { filename: "letter.pdf", bytes: new Uint8Array(1) } })).toBeNull();
});
