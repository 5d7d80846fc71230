import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether the machine can look at PDFs; Debian's package is poppler-utils. */
export const hasPoppler = spawnSync("pdftotext", ["-v"]).status === 0;

export type Word = { text: string; page: number; left: number; top: number; right: number; bottom: number };

/** The text layer in reading order, without the marks of direction that pdftotext adds. */
export function pdfText(pdf: Uint8Array, ...options: string[]): string {
  return run("pdftotext", pdf, [...options, "FILE", "-"]).replace(
    /[\u200e\u200f\u202a-\u202e\u2066-\u2069\f]/gu,
    "",
  );
}

/** Every word with its box in millimetres from the top left corner of its page. */
export function pdfWords(pdf: Uint8Array): Word[] {
  const mm = (points: string | undefined) => (Number(points) * 25.4) / 72;
  return run("pdftotext", pdf, ["-bbox", "FILE", "-"])
    .split("<page ")
    .slice(1)
    .flatMap((page, index) =>
      [...page.matchAll(/xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</gu)].map(
        ([, left, top, right, bottom, text = ""]) => ({
          text,
          page: index + 1,
          left: mm(left),
          top: mm(top),
          right: mm(right),
          bottom: mm(bottom),
        }),
      ),
    );
}

/** "Title", "Tagged", "Pages"… as pdfinfo prints them. */
export function pdfInfo(pdf: Uint8Array): Record<string, string> {
  const lines = run("pdfinfo", pdf, ["FILE"]).split("\n");
  return Object.fromEntries(lines.map((line) => [line.split(":")[0] ?? "", line.replace(/^.*?:\s*/u, "")]));
}

/** The tree of tags, one a line, indented. */
export function pdfTags(pdf: Uint8Array): string {
  return run("pdfinfo", pdf, ["-struct", "FILE"]);
}

export function pdfFonts(pdf: Uint8Array): string[] {
  const lines = run("pdffonts", pdf, ["FILE"]).trim().split("\n").slice(2);
  return lines.map((line) => (line.split(/\s+/u)[0] ?? "").replace(/^[A-Z]{6}\+/u, ""));
}

export function pdfBookmarks(pdf: Uint8Array): string[] {
  const xml = run("pdftohtml", pdf, ["-xml", "-i", "-stdout", "FILE"]);
  return [...xml.matchAll(/<item page="\d+">(.*?)<\/item>/gu)].map(([, title = ""]) => title);
}

/** The first page in grey: width, height, and one byte a pixel. */
export function pdfPicture(
  pdf: Uint8Array,
  dotsPerInch: number,
): { width: number; height: number; grey: Buffer } {
  const options = ["-gray", "-r", String(dotsPerInch), "-f", "1", "-l", "1", "-singlefile", "FILE"];
  const pgm = runRaw("pdftoppm", pdf, options);
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(pgm.subarray(0, 40).toString("latin1"));
  if (!head) throw new Error("pdftoppm gave no picture");
  return { width: Number(head[1]), height: Number(head[2]), grey: pgm.subarray(head[0].length) };
}

function run(program: string, pdf: Uint8Array, options: string[]): string {
  return runRaw(program, pdf, options).toString("utf8");
}

function runRaw(program: string, pdf: Uint8Array, options: string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), "postbag-pdf-"));
  try {
    const file = join(folder, "paper.pdf");
    writeFileSync(file, pdf);
    const filled = options.map((option) => (option === "FILE" ? file : option));
    return execFileSync(program, filled, { maxBuffer: 64_000_000, stdio: ["ignore", "pipe", "ignore"] });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
