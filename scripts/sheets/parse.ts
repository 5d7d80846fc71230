import { readFile, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { plainDoubts } from "@/lib/sheets/plain-doubts";
import { plainSheet } from "@/lib/sheets/plain-sheet";
import { closeReader, readSheet } from "@/lib/sheets/read-sheet";
import { SheetError } from "@/lib/sheets/sheet-error";
import { LARGEST_FILE } from "@/lib/sheets/text/extract-text";

const USAGE = "Usage: npm run parse --silent -- [--why] [--detail] FILE";

async function bytesOf(file: string): Promise<Uint8Array> {
  // npm runs scripts in the project's folder and keeps the caller's in INIT_CWD.
  const path = resolve(process.env.INIT_CWD ?? ".", file);
  const { size } = await stat(path).catch(() => {
    throw new Error(`There is no file ${file}`);
  });
  if (size > LARGEST_FILE) throw new SheetError("too-large");
  return readFile(path);
}

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const isDetailed = words.includes("--detail");
  const isTold = words.includes("--why");
  const [path, ...more] = words.filter((word) => word !== "--detail" && word !== "--why");
  if (!path || more.length > 0) throw new Error(USAGE);
  const reading = await readSheet({ bytes: await bytesOf(path), filename: basename(path) });
  const printed = isDetailed ? reading : { ...plainSheet(reading), ...plainDoubts(reading, isTold) };
  process.stdout.write(`${JSON.stringify(printed, null, 1)}\n`);
}

main()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  })
  .finally(closeReader);
