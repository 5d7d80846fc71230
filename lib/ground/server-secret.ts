import { randomBytes } from "node:crypto";
import { chmod, link, mkdir, open, readFile, rm } from "node:fs/promises";
import path from "node:path";

const SECRET_BYTES = 32;

/**
 * The key of this server: 32 bytes in the file `secret` of the data folder, readable by its owner only. Throws where
 * it is missing or damaged: a new one would open nothing that the old one sealed.
 */
export async function serverSecret(dataFolder: string): Promise<Buffer> {
  const file = secretFile(dataFolder);
  const secret = await read(file);
  if (!secret) throw new Error(`${file} is missing. Put it back from a backup, then start again.`);
  return whole(file, secret);
}

/** The same, or null where there is none yet. */
export async function findServerSecret(dataFolder: string): Promise<Buffer | null> {
  const file = secretFile(dataFolder);
  const secret = await read(file);
  return secret && whole(file, secret);
}

/** The secret of this folder, made where there is none. Two processes that start together get the same one. */
export async function makeServerSecret(dataFolder: string): Promise<Buffer> {
  const file = secretFile(dataFolder);
  return whole(file, (await read(file)) ?? (await create(file)));
}

export function secretFile(dataFolder: string): string {
  return path.join(dataFolder, "secret");
}

function whole(file: string, secret: Buffer): Buffer {
  if (secret.length === SECRET_BYTES) return secret;
  throw new Error(
    `${file} holds ${secret.length} bytes instead of ${SECRET_BYTES}. Restore it from a backup; without it queued mail can't be read.`,
  );
}

async function read(file: string): Promise<Buffer | null> {
  try {
    const secret = await readFile(file);
    await chmod(file, 0o600); // a restored backup may have let go of it
    return secret;
  } catch (error) {
    if (hasCode(error, "ENOENT")) return null;
    throw error;
  }
}

/** Written in full under another name and then linked: the name appears once, with all bytes or not at all. */
async function create(file: string): Promise<Buffer> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(8).toString("hex")}`;
  const handle = await open(/* turbopackIgnore: true */ draft, "wx", 0o600);
  try {
    await handle.writeFile(randomBytes(SECRET_BYTES));
    await handle.sync();
    await link(draft, file);
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error; // another process was first: its secret counts
  } finally {
    await handle.close();
    await rm(draft, { force: true });
  }
  return readFile(file);
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
