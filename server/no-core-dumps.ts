import { writeFileSync } from "node:fs";

/**
 * Keeps what this process and its children hold out of core dumps: Node ends in one by itself when it runs out of
 * memory, and names, texts and codes would lie on the disk. Linux is told to dump no memory (core(5)); elsewhere the
 * host's own limit holds.
 */
export function keepOutOfCoreDumps(): void {
  if (process.platform !== "linux") return;
  try {
    writeFileSync("/proc/self/coredump_filter", "0");
  } catch {
    console.warn(
      "Core dumps can't be switched off from here: set their size to 0 for this service (LimitCORE=0).",
    );
  }
}
