import { readFileSync } from "node:fs";

const PAGE_BYTES = 4096;

/** The memory that a process has in use, as Linux tells it; null elsewhere and once it is gone. */
export function residentBytes(pid: number): number | null {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * PAGE_BYTES;
  } catch {
    return null;
  }
}
