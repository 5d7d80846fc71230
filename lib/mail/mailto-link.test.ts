import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanLine, safeText } from "@/lib/ground/clean-text";
import { MAILTO_BUDGET, mailtoLink } from "./mailto-link";

describe("a mailto link", () => {
  test("carries addresses, copies, subject and text as RFC 6068 writes them", () => {
    const link = mailtoLink({
      to: ["office@pa.example", "a+b&c@pa.example"],
      cc: ["embassy@pa.example"],
      subject: "Justice & truth?",
      text: "Dear President,\n1 + 1",
    });
    expect(link).toEqual({
      href:
        "mailto:office@pa.example,a%2Bb%26c@pa.example?cc=embassy@pa.example" +
        "&subject=Justice%20%26%20truth%3F&body=Dear%20President%2C%0D%0A1%20%2B%201",
      carriesText: true,
    });
  });

  test("a letter in Russian of ordinary length does not fit and leaves its text out whole", () => {
    const text = "Прошу Вас прекратить преследование журналистки. ".repeat(20);
    const link = mailtoLink({ to: ["info@prosecutor.example"], subject: "Дело журналистки", text });
    expect(link.carriesText).toBe(false);
    expect(link.href).not.toContain("body=");
    expect(decode(link.href).subject).toBe("Дело журналистки");
  });

  test("a subject that does not fit either is left out, the addresses never are", () => {
    const link = mailtoLink({ to: ["a@b.example"], subject: "ჟ".repeat(300), text: "x" });
    expect(link).toEqual({ href: "mailto:a@b.example", carriesText: false });
  });

  test("decoding gives exactly the addresses, the subject and the text, and the budget holds", () => {
    // Planted faults: encodeURI for encodeURIComponent, "\n" for "\r\n", form encoding: each turns this red.
    const address = fc.emailAddress().filter((a) => !/[%!]/.test(a));
    const text = fc.string({ unit: "grapheme", maxLength: 300 });
    const draft = fc.record({
      to: fc.array(address, { minLength: 1, maxLength: 4 }),
      cc: fc.array(address, { maxLength: 2 }),
      subject: text,
      text: fc.oneof(text, fc.string({ unit: "binary", maxLength: 300 })),
    });
    fc.assert(
      fc.property(draft, (typed) => {
        const link = mailtoLink(typed);
        const decoded = decode(link.href);
        expect(decoded.to).toEqual(typed.to);
        expect(decoded.cc).toEqual(typed.cc);
        expect(link.href).toMatch(/^mailto:[A-Za-z0-9@.,%?&=_~-]+$/);
        if (!link.carriesText) return;
        expect(link.href.length).toBeLessThanOrEqual(MAILTO_BUDGET);
        expect(decoded.subject).toBe(cleanLine(typed.subject));
        expect(decoded.body?.replaceAll("\r\n", "\n")).toBe(safeText(typed.text));
      }),
      { numRuns: 1000 },
    );
  });

  test("the text is carried exactly up to the budget", () => {
    const draft = { to: ["a@b.example"], subject: "s", text: "" };
    const room = MAILTO_BUDGET - mailtoLink(draft).href.length;
    expect(mailtoLink({ ...draft, text: "x".repeat(room) }).carriesText).toBe(true);
    expect(mailtoLink({ ...draft, text: "x".repeat(room + 1) }).carriesText).toBe(false);
  });
});

// A reader written from the RFC, not from the writer above: split first, decode each value once.
function decode(href: string) {
  const [path = "", query = ""] = href.slice("mailto:".length).split("?");
  const fields = new Map(query.split("&").map((field) => split(field, "=")));
  const cc = fields.get("cc");
  return {
    to: path.split(",").map(decodeURIComponent),
    cc: cc === undefined ? [] : cc.split(",").map(decodeURIComponent),
    subject: decoded("subject"),
    body: decoded("body"),
  };

  function decoded(name: string): string | undefined {
    const value = fields.get(name);
    return value === undefined ? undefined : decodeURIComponent(value);
  }
}

function split(text: string, at: string): [string, string] {
  const place = text.indexOf(at);
  return [text.slice(0, place), text.slice(place + 1)];
}
