import { describe, expect, test } from "vitest";
import { TooManyWaitingError } from "@/lib/ground/fair-turns";
import { type HashTurn, hashPassphrase, isPassphrase } from "./password-hash";
import { hashSecret, newRecoveryCodes, newToken, readRecoveryCode } from "./secret-codes";
import { openTicket, sealTicket } from "./ticket";

const turn = { visitor: "somebody" };

describe("a passphrase", () => {
  test("is known again from its hash, and no other is", async () => {
    const hash = await hashPassphrase("seven small owls at noon", turn);
    expect(hash).toMatch(/^scrypt\$131072\$8\$1\$/);
    expect(hash).not.toContain("owls");
    expect(await isPassphrase("seven small owls at noon", hash, turn)).toBe(true);
    expect(await isPassphrase("seven small owls at none", hash, turn)).toBe(false);
    expect(await isPassphrase("seven small owls at noon", null, turn)).toBe(false);
    expect(await isPassphrase("seven small owls at noon", "garbage", turn)).toBe(false);
  }, 20_000);

  // Planted fault: an early `return false` for null answers in no time and tells who has an account.
  test("of nobody takes as long to refuse as one of somebody", async () => {
    const hash = await hashPassphrase("seven small owls at noon", turn);
    const time = async (stored: string | null) => {
      const start = performance.now();
      await isPassphrase("another one altogether", stored, turn);
      return performance.now() - start;
    };
    const [somebody, nobody] = [await time(hash), await time(null)];
    expect(nobody).toBeGreaterThan(somebody / 3);
    expect(nobody).toBeLessThan(somebody * 3);
  }, 20_000);
});

// Planted fault: one lane for all lets the coordinator wait for a stranger; in the order of arrival, for forty.
test("a known browser’s passphrase is looked at beside those of strangers, however many knock", async () => {
  const cheap = `scrypt$1024$8$1$${Buffer.alloc(16).toString("base64url")}$${Buffer.alloc(32).toString("base64url")}`;
  const order: string[] = [];
  const knock = (name: string, who: HashTurn) =>
    isPassphrase("seven small owls at noon", cheap, who).then(
      () => order.push(name),
      (problem) => expect(problem).toBeInstanceOf(TooManyWaitingError),
    );
  const strangers = Array.from({ length: 60 }, (_, index) => knock("stranger", { visitor: `${index % 50}` }));
  const known = knock("known", { visitor: "known", isKnown: true });
  await Promise.all([...strangers, known]);
  expect(order.indexOf("known")).toBeLessThanOrEqual(1);
  expect(order).toHaveLength(42);
});

test("ten recovery codes are ten, are read however they are typed, and are stored as hashes", () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) {
    expect(code).toMatch(/^([A-HJ-NP-Z2-9]{4}-){3}[A-HJ-NP-Z2-9]{4}$/);
    expect(readRecoveryCode(code.toLowerCase().replaceAll("-", " "))).toBe(code);
    expect(hashSecret(code)).not.toContain(code.slice(0, 4));
  }
  expect(readRecoveryCode("123456")).toBeNull();
  expect(readRecoveryCode("0000-0000-0000-0000")).toBeNull();
});

test("tokens have 256 bits", () => expect(Buffer.from(newToken(), "base64url")).toHaveLength(32));

test("a ticket is good for twenty minutes and only on the server that made it", () => {
  const secret = new Uint8Array(32).fill(5);
  const now = new Date("2026-11-21T12:00:00Z");
  const ticket = { coordinatorId: "anna", totpSecret: null };
  const sealed = sealTicket({ ticket, secret, now });
  const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  expect(openTicket({ sealed, secret, now: later(19) })).toEqual(ticket);
  expect(openTicket({ sealed, secret, now: later(21) })).toBeNull();
  expect(openTicket({ sealed, secret: new Uint8Array(32), now })).toBeNull();
  expect(openTicket({ sealed: `${sealed.slice(0, -2)}AA`, secret, now })).toBeNull();
  expect(openTicket({ sealed: "", secret, now })).toBeNull();
});
