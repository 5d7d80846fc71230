import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { addressIn, languageLinks, splitAddress } from "./addresses";
import { readMessages } from "./catalogue";
import { readerOf } from "./reader";

// Hebrew: a language that Postbag does not bring, read from the right. Planted: with the fallback taken out of
// `messagesOf`, or the section's folder out of `folders`, these are red.
const folder = mkdtempSync(path.join(tmpdir(), "postbag-language-"));

beforeAll(() => {
  mkdirSync(path.join(folder, "messages"));
  writeFileSync(
    path.join(folder, "messages", "he.arb"),
    JSON.stringify({ site_read_here: "לקריאה בעברית", "@site_read_here": { description: "a link" } }),
  );
  vi.stubEnv("POSTBAG_DATA", folder);
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test("one file beside the database gives a language its addresses and a place in the row of languages", () => {
  expect(splitAddress("/he/letters")).toEqual({ language: "he", target: "/letters" });
  expect(addressIn("he", "/letters")).toBe("/he/letters");
  expect(languageLinks("/")).toContainEqual({ language: "he", href: "/he", offer: "לקריאה בעברית" });
});

test("it has its own direction, and what its file lacks is said in English, never as a key", () => {
  const hebrew = readerOf("he");
  expect(hebrew.direction).toBe("rtl");
  expect(hebrew.say("mail_greeting_without_name")).toBe(readMessages("en").mail_greeting_without_name);
});
