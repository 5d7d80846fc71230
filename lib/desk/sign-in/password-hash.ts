import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";
import { createFairTurns, type FairTurns, type Turn } from "@/lib/ground/fair-turns";
import { scryptBehind } from "./hash-behind";
import { normalPassphrase } from "./passphrase";

// OWASP's first choice for scrypt (Password Storage Cheat Sheet): 128 MiB for each hash.
const COST = { N: 2 ** 17, r: 8, p: 1 } as const;
const KEY_BYTES = 32;
const SALT_BYTES = 16;
// One at a time in each lane: on a small machine a handful of sign-ins at once would take all its memory.
const LANE = { places: 1, mostWaiting: 40 };

// Routes are bundled apart; a global is common to them.
declare global {
  var postbagHashLanes: { known: FairTurns; strangers: FairTurns } | undefined;
}

/** Who waits for a hash: browsers that have signed in before have a lane of their own, strangers share by visitor. */
export type HashTurn = Pick<Turn, "visitor"> & { isKnown?: boolean };

/** `scrypt$N$r$p$salt$key`, salt and key in base64url. */
export async function hashPassphrase(passphrase: string, turn: HashTurn): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(passphrase, salt, COST, turn);
  return ["scrypt", COST.N, COST.r, COST.p, salt.toString("base64url"), key.toString("base64url")].join("$");
}

/**
 * Is this the passphrase of the hash? Without a hash (nobody of that name) it takes the same time and says no.
 * Throws TooManyWaitingError when too many are waiting, and this one asked for most.
 */
export async function isPassphrase(
  passphrase: string,
  hash: string | null,
  turn: HashTurn,
): Promise<boolean> {
  const stored = readHash(hash);
  const key = await derive(passphrase, stored?.salt ?? Buffer.alloc(SALT_BYTES), stored?.cost ?? COST, turn);
  return stored !== null && key.length === stored.key.length && timingSafeEqual(key, stored.key);
}

function readHash(hash: string | null) {
  const [kind, N, r, p, salt, key] = hash?.split("$") ?? [];
  if (kind !== "scrypt" || !salt || !key) return null;
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  return { cost, salt: Buffer.from(salt, "base64url"), key: Buffer.from(key, "base64url") };
}

function derive(
  passphrase: string,
  salt: Buffer,
  cost: { N: number; r: number; p: number },
  { visitor, isKnown = false }: HashTurn,
): Promise<Buffer> {
  globalThis.postbagHashLanes ??= { known: createFairTurns(LANE), strangers: createFairTurns(LANE) };
  const { known, strangers } = globalThis.postbagHashLanes;
  const options: ScryptOptions = { ...cost, maxmem: 256 * cost.N * cost.r };
  const typed = normalPassphrase(passphrase);
  if (isKnown) return known.run({ visitor }, () => scryptKey(typed, salt, options));
  return strangers.run({ visitor }, () => scryptBehind(typed, salt, KEY_BYTES, options));
}

function scryptKey(passphrase: string, salt: Buffer, options: ScryptOptions): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(passphrase, salt, KEY_BYTES, options, (problem, key) =>
      problem ? reject(problem) : resolve(key),
    );
  });
}
