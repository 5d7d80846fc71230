import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Download } from "@playwright/test";

/** The text layer of a PDF, in reading order, a page a string; words that were hyphenated are whole again. */
export function textOfPdf(pdf: Uint8Array): string[] {
  const text = execFileSync("pdftotext", ["-enc", "UTF-8", "-", "-"], { input: pdf, encoding: "utf8" });
  return text
    .replace(/\u00ad\s*/g, "")
    .split("\f")
    .slice(0, -1);
}

export async function bytesOf(download: Download): Promise<Uint8Array> {
  return readFileSync(await download.path());
}

/** One blank for every run of white space: a PDF breaks lines where the paper ends. */
export function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
