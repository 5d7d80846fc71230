import { describe, expect, test } from "vitest";
import type { ComposedLetter } from "@/lib/letters/compose-letter";
import { labelledNames, letterText } from "./letter-text";

const letter: ComposedLetter = {
  language: "en",
  direction: "ltr",
  sender: ["Ada Writer", "1 Mill Lane", "Leeds", "United Kingdom"],
  addressee: { officialId: "o1", role: "Minister", lines: ["The Minister", "1 Square", "SAMPLELAND"] },
  placeAndDate: "Leeds, 2 November 2014",
  subject: "Release her",
  salutation: "Dear Minister,",
  paragraphs: ["First paragraph.", "Second paragraph."],
  asks: ["Please release her.", "Please protect her."],
  closing: ["I look forward to your reply."],
  valediction: "Yours sincerely,",
  signature: ["Ada Writer", "Ben Writer"],
  copies: { label: "Copy", names: ["Embassy of Sampleland", "Ombudsman"] },
  appealUrl: "https://post.example/appeals/her",
};

describe("a letter as plain text", () => {
  test("runs from the salutation to the signature, without postal blocks", () => {
    expect(letterText(letter)).toBe(
      "Dear Minister,\n\nFirst paragraph.\n\nSecond paragraph.\n\n– Please release her.\n– Please protect her.\n\n" +
        "I look forward to your reply.\n\nYours sincerely,\n\nAda Writer\nBen Writer",
    );
  });

  test("carries every word on the paper when addresses are wanted", () => {
    const text = letterText(letter, { withAddresses: true });
    expect(
      text.startsWith("Ada Writer\n1 Mill Lane\nLeeds\nUnited Kingdom\n\nThe Minister\n1 Square\nSAMPLELAND"),
    ).toBe(true);
    expect(text).toContain("\n\nLeeds, 2 November 2014\n\nRelease her\n\nDear Minister,");
    expect(text.endsWith("Copy: Embassy of Sampleland; Ombudsman\n\nhttps://post.example/appeals/her")).toBe(
      true,
    );
  });

  // Planted fault: without the filter of empty blocks this shows four line breaks in a row.
  test("leaves no gap where a letter has no asks, closing or signature", () => {
    const bare = { ...letter, asks: [], closing: [], signature: [], paragraphs: ["Only this."] };
    expect(letterText(bare)).toBe("Dear Minister,\n\nOnly this.\n\nYours sincerely,");
  });

  test("writes one colon after a label and keeps the language's own", () => {
    expect(labelledNames({ label: "Copie :", names: ["A"] })).toBe("Copie : A");
    expect(labelledNames({ label: "Copy", names: [] })).toBe("");
  });
});
