import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanLine, safeText } from "@/lib/ground/clean-text";
import { webmailLinks } from "./webmail-links";

describe("webmail compose links", () => {
  test("Gmail, Outlook and Yahoo each get the letter in their own parameters", () => {
    const outlook = "https://outlook.live.com/mail/0/deeplink/compose";
    const links = webmailLinks({ to: ["a+b@c.example", "d@c.example"], subject: "S & T", text: "one\ntwo" });
    expect(links.map((link) => link.href)).toEqual([
      "https://mail.google.com/mail/?view=cm&fs=1&to=a%2Bb%40c.example%2Cd%40c.example&su=S%20%26%20T&body=one%0Atwo",
      `${outlook}?to=a%2Bb%40c.example%2Cd%40c.example&subject=S%20%26%20T&body=one%0Atwo`,
      "https://compose.mail.yahoo.com/?to=a%2Bb%40c.example%2Cd%40c.example&subject=S%20%26%20T&body=one%0Atwo",
    ]);
  });

  test("a page whose budget is too small gets addresses and subject only", () => {
    const links = webmailLinks({ to: ["a@c.example"], subject: "Тема", text: "ж".repeat(500) });
    expect(links.map((link) => [link.webmail, link.carriesText])).toEqual([
      ["gmail", true],
      ["outlook", true],
      ["yahoo", false],
    ]);
  });

  test("what the service reads is exactly the subject and the text", () => {
    // Planted fault: leaving out encodeValue for the text turns this red at the first "&", "#" or "+".
    const text = fc.string({ unit: "grapheme", maxLength: 200 });
    fc.assert(
      fc.property(text, text, (subject, body) => {
        for (const link of webmailLinks({ to: ["a@c.example"], subject, text: body })) {
          const read = new URL(link.href).searchParams;
          expect(read.get("to")).toBe("a@c.example");
          expect(read.get(link.webmail === "gmail" ? "su" : "subject")).toBe(cleanLine(subject));
          expect(read.get("body")).toBe(link.carriesText ? safeText(body) : null);
        }
      }),
    );
  });
});
