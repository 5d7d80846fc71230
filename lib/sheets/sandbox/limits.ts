/** The whole reading process, V8, libraries and file included. */
export const MEMORY_LIMIT_BYTES = 256 * 1024 * 1024;
export const TIME_LIMIT_MS = 10_000;
/** A process is replaced after this many files, so that nothing a library keeps can pile up. */
export const FILES_PER_PROCESS = 500;
/** An idle process leaves after this time; the next upload starts another. */
export const IDLE_MS = 60_000;
/** How often a reading process's memory is looked at. */
export const LOOK_MS = 20;
