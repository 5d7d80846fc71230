import { expect, test } from "vitest";
import { headerStorm } from "@/tests/mail/header-storm";
import { mailOptions } from "./outgoing-mail";

test("2,000 hostile names, subjects and addresses change neither headers nor recipients on the wire", async () => {
  // Planted faults: leaving out the check of addresses, or headerLine for subject or name: each turns this red.
  await headerStorm(2000);
}, 120_000);

test("a mail without any recipient is refused", () => {
  const mail = {
    messageId: "<a@b.example>",
    date: new Date(0),
    fromName: "",
    from: "letters@b.example",
    envelopeFrom: "bounce@b.example",
    to: [],
    replyTo: null,
    subject: "",
    text: "",
    language: "en",
    pdf: null,
    isAutomatic: false,
    unsubscribeUrl: null,
  };
  expect(() => mailOptions(mail)).toThrow("plain addresses");
});
