import { inflateRawSync } from "node:zlib";
import { SheetError } from "@/lib/sheets/sheet-error";

// A sheet in Word unpacks to well under a megabyte without its pictures.
const MOST_UNPACKED = 40 * 1024 * 1024;
const MOST_ENTRIES = 1000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new SheetError("damaged");
}

type Entry = { name: string; method: number; packed: number; headerAt: number; isEncrypted: boolean };

function readDirectory(bytes: Uint8Array, view: DataView): Entry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) throw new SheetError("too-large");
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new SheetError("damaged");
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder("latin1").decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      headerAt: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, most: number): Uint8Array {
  if (view.getUint32(entry.headerAt, true) !== LOCAL_HEADER) throw new SheetError("damaged");
  const start =
    entry.headerAt +
    30 +
    view.getUint16(entry.headerAt + 26, true) +
    view.getUint16(entry.headerAt + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new SheetError("damaged");
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    const isTooLong =
      error instanceof RangeError ||
      (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE");
    throw new SheetError(isTooLong ? "too-large" : "damaged");
  }
}

/**
 * Unpacks every part once with a ceiling, because the sizes that an archive declares may be lies, and refuses what
 * goes over
 * it, what is encrypted and what is no Word document. Throws `SheetError`.
 */
export function checkWordArchive(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = readDirectory(bytes, view);
    if (
      !entries.some(
        (entry) => entry.name === "word/document.xml" || /^word\/document\d*\.xml$/.test(entry.name),
      )
    )
      throw new SheetError("unknown-format");
    let total = 0;
    for (const entry of entries) {
      if (entry.isEncrypted) throw new SheetError("damaged");
      total += unpack(bytes, view, entry, MOST_UNPACKED - total).length;
      if (total > MOST_UNPACKED) throw new SheetError("too-large");
    }
  } catch (error) {
    if (error instanceof RangeError) throw new SheetError("damaged");
    throw error;
  }
}

/** The text of the parts of a checked archive whose names fit, in the order of their names. */
export function readParts(bytes: Uint8Array, name: RegExp): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return readDirectory(bytes, view)
    .filter((entry) => name.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => new TextDecoder().decode(unpack(bytes, view, entry, MOST_UNPACKED)));
}
