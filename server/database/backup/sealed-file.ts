import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from "node:crypto";
import { closeSync, fsyncSync, openSync, readSync, statSync, writeSync } from "node:fs";
import { StartProblem } from "@/server/database/start-problem";

const MARK = Buffer.from("postbag backup 1\n");
const SALT_BYTES = 16;
const HEAD_BYTES = MARK.length + SALT_BYTES;
const PIECE_BYTES = 1 << 16;
const TAG_BYTES = 16;

/**
 * Writes these bytes sealed into a new file. Each piece is numbered and the last one marked, so that none can be
 * changed, moved or cut away unseen. An empty passphrase keeps that and hides nothing.
 */
export function sealInto(file: string, passphrase: string, bytes: Iterable<Uint8Array>): void {
  const head = Buffer.concat([MARK, randomBytes(SALT_BYTES)]);
  const key = keyOf(passphrase, head);
  const handle = openSync(file, "wx", 0o600);
  try {
    writeAll(handle, head);
    let number = 0;
    let waiting = Buffer.alloc(0);
    const write = (piece: Buffer, isLast: boolean) => {
      const cipher = createCipheriv("aes-256-gcm", key, nonce(number++, isLast)).setAAD(head);
      writeAll(handle, Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]));
    };
    for (const more of bytes) {
      waiting = Buffer.concat([waiting, more]);
      while (waiting.length > PIECE_BYTES) {
        write(waiting.subarray(0, PIECE_BYTES), false);
        waiting = waiting.subarray(PIECE_BYTES);
      }
    }
    write(waiting, true);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** What was sealed, piece by piece; throws a StartProblem at the first that isn't as it was written. */
export function* openSealed(file: string, passphrase: string): Generator<Buffer> {
  const handle = openSync(file, "r");
  try {
    const size = statSync(file).size;
    const head = readExactly(handle, Math.min(HEAD_BYTES, size));
    if (size < HEAD_BYTES + TAG_BYTES || !head.subarray(0, MARK.length).equals(MARK))
      throw new StartProblem(`${file} is not a backup of Postbag.`);
    const key = keyOf(passphrase, head);
    let left = size - HEAD_BYTES;
    for (let number = 0; left > 0; number++) {
      const piece = readExactly(handle, Math.min(left, PIECE_BYTES + TAG_BYTES));
      left -= piece.length;
      yield openPiece({ piece, key, head, number, isLast: left === 0, file });
    }
  } finally {
    closeSync(handle);
  }
}

type Piece = { piece: Buffer; key: Buffer; head: Buffer; number: number; isLast: boolean; file: string };

function openPiece({ piece, key, head, number, isLast, file }: Piece): Buffer {
  try {
    const text = piece.subarray(0, -TAG_BYTES);
    const decipher = createDecipheriv("aes-256-gcm", key, nonce(number, isLast), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAAD(head).setAuthTag(piece.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(text), decipher.final()]);
  } catch {
    throw new StartProblem(
      number === 0
        ? `${file} can’t be opened: the passphrase is wrong, or the file is damaged.`
        : `${file} is damaged or cut off. Take another backup.`,
    );
  }
}

function keyOf(passphrase: string, head: Buffer): Buffer {
  const salt = head.subarray(MARK.length);
  return scryptSync(passphrase.normalize("NFC"), salt, 32, { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 });
}

function nonce(number: number, isLast: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(number, 7);
  bytes[11] = isLast ? 1 : 0;
  return bytes;
}

function readExactly(handle: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let read = 0; read < length; ) {
    const more = readSync(handle, bytes, read, length - read, null);
    if (more === 0) throw new StartProblem("The backup became shorter while it was read.");
    read += more;
  }
  return bytes;
}

function writeAll(handle: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
}
