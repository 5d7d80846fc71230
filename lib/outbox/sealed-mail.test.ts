import { describe, expect, test } from "vitest";
import { matchKey, outboxKeys } from "./outbox-key";
import { openMail, type SealedMail, sealMail, tryOpenMail } from "./sealed-mail";

const keys = outboxKeys(new Uint8Array(32).fill(1));
const mail: SealedMail = {
  subject: "Дело",
  text: "Dear President",
  to: null,
  fromName: "Jane",
  replyTo: null,
  pdf: null,
  writer: null,
  unsubscribeUrl: null,
};

describe("a sealed mail", () => {
  test("opens to what was sealed, and shows none of it before", () => {
    const sealed = sealMail({ keys, id: "a", mail });
    expect(openMail({ keys, id: "a", sealed })).toEqual(mail);
    expect(Buffer.from(sealed).toString("latin1")).not.toContain("President");
  });

  test("does not open for another row, another server, or after a changed byte", () => {
    // Planted fault: leaving out setAAD lets the texts of two rows be exchanged, and turns this red.
    const sealed = sealMail({ keys, id: "a", mail });
    const changed = sealed.map((byte, index) => (index === sealed.length - 1 ? byte ^ 1 : byte));
    expect(() => openMail({ keys, id: "b", sealed })).toThrow();
    expect(() => openMail({ keys: outboxKeys(new Uint8Array(32)), id: "a", sealed })).toThrow();
    expect(tryOpenMail({ keys, id: "a", sealed: changed })).toBeNull();
  });

  test("the same address is known again whatever its case, and parts are kept apart", () => {
    expect(matchKey(keys, "writer", "Jane@Example.org")).toBe(matchKey(keys, "writer", "jane@example.org"));
    expect(matchKey(keys, "ab", "c")).not.toBe(matchKey(keys, "a", "bc"));
  });
});
