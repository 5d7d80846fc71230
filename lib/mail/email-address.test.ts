import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isEmailAddress, readDomain, readEmailAddress } from "./email-address";

describe("reading an email address", () => {
  test.each([
    ["office@pa.example", "office@pa.example"],
    ["  Office@PA.Example ;", "Office@pa.example"],
    ["<z.qaralov@prosecutor.example>", "z.qaralov@prosecutor.example"],
    ["first.last+ua257@mail.example.org", "first.last+ua257@mail.example.org"],
    ["o'neill@example.ie", "o'neill@example.ie"],
    ["info@münchen.example", "info@xn--mnchen-3ya.example"],
  ])("%j is the address %j", (typed, address) => {
    expect(readEmailAddress(typed)).toEqual({ address, needsUtf8: false });
  });

  test("a local part beyond ASCII is flagged, because few servers take it", () => {
    expect(readEmailAddress("прокурор@пример.example")).toEqual({
      address: "прокурор@xn--e1afmkfd.example",
      needsUtf8: true,
    });
  });

  test.each([
    "",
    "@example.org",
    "name@",
    "name@localhost",
    "name@127.0.0.1",
    "name@[127.0.0.1]",
    "a@b@example.org",
    "a b@example.org",
    "a@example.org, b@example.org",
    "a@example.org;b@example.org",
    "Office: a@example.org, b@example.org;",
    '"a b"@example.org',
    '"a@evil.example, b"@example.org',
    "Name <a@example.org>",
    "a(comment)@example.org",
    "a..b@example.org",
    ".a@example.org",
    "a.@example.org",
    "a@-example.org",
    "a@example..org",
    "a@example.org.",
    "a@exa_mple.org",
    "a@example.org:25",
    "a@example.org/path",
    "a%evil.example@example.org",
    "evil.example!a@example.org",
    "a@example.org\r\nBcc: b@example.org",
    "a@example.org\n",
    "a@example.org\u0000",
    "a@example.org\u2028b",
    "a\u202eb@example.org",
    "\ud800a@example.org",
    `${"a".repeat(65)}@example.org`,
    `${"я".repeat(33)}@example.org`,
    `a@${"b".repeat(64)}.org`,
    `a@${"b.".repeat(126)}org`,
  ])("%j is refused", (typed) => {
    expect(readEmailAddress(typed)).toBeNull();
  });

  test("whatever is typed, the result is one address without anything a header or a command reads", () => {
    // Planted fault: a local part of /^.+$/ turns this red within a few runs.
    const piece = fc.constantFrom(
      "a",
      "Z",
      ".",
      "@",
      "@",
      "example.org",
      ",",
      ";",
      ":",
      "<",
      ">",
      '"',
      "\r",
      "\n",
    );
    const rare = fc.constantFrom(
      "\0",
      " ",
      "(",
      ")",
      "\\",
      "ß",
      "я",
      "\ud800",
      "‮",
      "%",
      "!",
      "[",
      "]",
      "=",
      "&",
    );
    const typed = fc.array(fc.oneof({ weight: 3, arbitrary: piece }, rare), { maxLength: 12 });
    fc.assert(
      fc.property(
        typed.map((pieces) => pieces.join("")),
        (text) => {
          const read = readEmailAddress(text);
          if (read === null) return;
          expect(read.address).toMatch(/^[^\s\p{Cc}\p{Cf}\p{Cs},;:<>()[\]"\\@]+@[a-z0-9.-]+$/u);
          expect(readEmailAddress(read.address)).toEqual(read);
          expect(isEmailAddress(read.address)).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test("an address that fast-check knows as valid and plain is kept letter for letter", () => {
    const plain = fc.emailAddress().filter((address) => !/[%!]/.test(address));
    fc.assert(
      fc.property(
        plain,
        (address) => readEmailAddress(address)?.address.toLowerCase() === address.toLowerCase(),
      ),
    );
  });

  test("a domain is lower-cased and never a number", () => {
    expect(readDomain("Mail.EXAMPLE.org")).toBe("mail.example.org");
    expect(readDomain("1.2.3.4")).toBeNull();
    expect(readDomain("example.0x7f")).toBeNull();
  });
});
