import { ReaderProcess } from "./sandbox/reader-process";
import type { SheetReading } from "./schema";
import { SheetError } from "./sheet-error";
import { LARGEST_FILE } from "./text/extract-text";

let reader: ReaderProcess | null = null;

/**
 * Reads an uploaded or pasted Urgent Action in a process of its own: 10 MB in, 256 MB, 10 s, no network, none of the
 * server's environment. Throws a `SheetError`, whose message is meant for the uploader, and nothing else.
 */
export async function readSheet({
  bytes,
  filename = "",
}: {
  bytes: Uint8Array;
  filename?: string;
}): Promise<SheetReading> {
  if (bytes.length === 0) throw new SheetError("empty");
  if (bytes.length > LARGEST_FILE) throw new SheetError("too-large");
  // The server and the commands are started in the project's folder.
  reader ??= new ReaderProcess(process.cwd());
  return reader.read({ bytes, filename });
}

/** Ends the reading process; for commands and tests that are done. */
export function closeReader(): void {
  reader?.close();
  reader = null;
}
