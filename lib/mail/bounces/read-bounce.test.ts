import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { base32, signToken } from "@/lib/mail/signed-token";
import { bounceSamples } from "@/tests/mail/bounce-samples";
import { readDeliveryStatus } from "./delivery-status";
import { type BounceVerdict, readBounce } from "./read-bounce";

const signKey = new Uint8Array(32).fill(5);
const id = base32(new Uint8Array(16).fill(9));
const token = signToken({ key: signKey, purpose: "bounce", id });
const bounceAddress = "bounce@letters.example";
const returnPath = `bounce+${token}@letters.example`;

const read = (raw: string, recipient: string | null = null) =>
  readBounce({ raw: Buffer.from(raw), recipient, bounceAddress, signKey });

describe("reading what comes to a return path", () => {
  test.each(bounceSamples)("$system: $verdict", async ({ raw, verdict }) => {
    const bounce = await read(raw.replace("TO", returnPath));
    expect(inWords(bounce.verdict)).toBe(verdict);
    expect(bounce.messageId).toBe(id);
  });

  test("which message it is about stands in the signed address alone", async () => {
    // Planted fault: searching the text for Message-IDs lets anybody bounce anybody's letter, and turns this red.
    const raw = bounceSamples[0]?.raw ?? "";
    const about = raw.replace("Dear President", `Message-ID: <${id}@letters.example>\n${returnPath}`);
    expect((await read(about.replace("TO", "someone@letters.example"))).messageId).toBeNull();
    expect(
      (await read(about.replace("TO", `bounce+${id}-${"a".repeat(26)}@letters.example`))).messageId,
    ).toBeNull();
    expect(
      (await read(about.replace("TO", returnPath.replace("letters.example", "evil.example")))).messageId,
    ).toBeNull();
  });

  test("the envelope's recipient wins where the mail server passes it on, in capitals too", async () => {
    const raw = (bounceSamples[0]?.raw ?? "").replace("TO", "undisclosed@letters.example");
    expect((await read(raw, returnPath.toUpperCase())).messageId).toBe(id);
    expect(
      (await read(raw.replace("Return-Path", `Delivered-To: ${returnPath}\nReturn-Path`))).messageId,
    ).toBe(id);
  });

  test("of two recipients the one who failed counts, and both are counted", async () => {
    const two = (bounceSamples[0]?.raw ?? "").replace(
      "--=_part\nContent-Type: message/rfc822",
      "Final-Recipient: rfc822; second@pa.example\nAction: delivered\nStatus: 2.0.0\n\n--=_part\nContent-Type: message/rfc822",
    );
    expect((await read(two)).verdict).toEqual({
      type: "failed",
      severity: "hard",
      status: "5.1.1",
      recipients: 1,
    });
  });

  test("half a report decides nothing", () => {
    expect(
      readDeliveryStatus("Reporting-MTA: dns; a\n\nFinal-Recipient: rfc822; b@c\nAction: failed\n"),
    ).toBeNull();
    expect(readDeliveryStatus("Final-Recipient: rfc822; b@c\nAction: failed\nStatus: 5.1.1\n")).toBeNull();
    expect(readDeliveryStatus("Reporting-MTA: dns; a\n")).toBeNull();
  });

  test("any bytes get a verdict, and none of them a message of ours", async () => {
    const damaged = fc.tuple(
      fc.constantFrom(...bounceSamples.map(({ raw }) => raw)),
      fc.nat(600),
      fc.string({ unit: "binary", maxLength: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(damaged, async ([raw, at, noise]) => {
        const bounce = await read(raw.slice(0, at) + noise + raw.slice(at + noise.length));
        expect(bounce.messageId).toBeNull();
        expect(["failed", "delayed", "delivered", "auto_reply", "unknown"]).toContain(bounce.verdict.type);
      }),
      { numRuns: 300 },
    );
  });
});

function inWords(verdict: BounceVerdict): string {
  if (verdict.type === "failed") return `failed ${verdict.severity} ${verdict.status}`;
  return verdict.type === "delayed" || verdict.type === "delivered"
    ? `${verdict.type} ${verdict.status}`
    : verdict.type;
}
