import { expect, test } from "vitest";
import { buildScripts } from "./browser-scripts.mjs";

// Chromium lacks the locale data of Azerbaijani, Belarusian, Georgian and others, and says that it has them: what it
// prints differs from the paper and from the page that the server drew. Segmenting needs no language's data.
const ASKS_LOCALE_DATA = /\bIntl\.(?!Segmenter\b)\w+|\.toLocale\w+/g;

/** Where our own code, as far as it gets into the bundle, asks for locale data. */
async function localeDataIn(entries?: Record<string, string>): Promise<string[]> {
  const files = await buildScripts(entries, { packages: "external", minify: false });
  return files.flatMap(({ text }) => text.match(ASKS_LOCALE_DATA) ?? []);
}

test("no script of ours asks the browser for its locale data", async () => {
  expect(await localeDataIn()).toEqual([]);
});

test("one that did would be noticed", async () => {
  expect(await localeDataIn({ date: "lib/letters/words/letter-date.ts" })).toContain("Intl.DateTimeFormat");
});
