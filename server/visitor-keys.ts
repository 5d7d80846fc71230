import { createHmac, randomBytes } from "node:crypto";
import { isIPv6 } from "node:net";

const DAY_MS = 86_400_000;
const KEY_LENGTH = 16;
// From these our own proxy speaks, and names who asked it as the last of X-Forwarded-For.
const OWN_MACHINE_OR_NETWORK = /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$|f[cd])/i;

/** The other end of a connection, and X-Forwarded-For. */
type Asker = { remoteAddress?: string | undefined; forwardedFor?: string | undefined };

/**
 * Names visitors so that work can be given out in fair turns, and for nothing else: nobody is refused by it. The key is
 * in memory only and another one every day, so that no name leads back to an address.
 */
export function createVisitorKeys(now: () => number = () => performance.now()) {
  let secret = randomBytes(32);
  let since = now();

  return (asker: Asker): string => {
    if (now() - since >= DAY_MS) {
      secret = randomBytes(32);
      since = now();
    }
    const address = addressOf(asker);
    return createHmac("sha256", secret).update(address).digest("base64url").slice(0, KEY_LENGTH);
  };
}

function addressOf({ remoteAddress = "", forwardedFor = "" }: Asker): string {
  const direct = remoteAddress.replace(/^::ffff:/, "");
  const named = OWN_MACHINE_OR_NETWORK.test(direct) ? (forwardedFor.split(",").at(-1)?.trim() ?? "") : "";
  const address = named || direct;
  // One household has 2^64 addresses of version 6.
  return isIPv6(address) ? networkOf(address) : address;
}

/** The first 64 bits of an address of version 6. */
function networkOf(address: string): string {
  const [head = "", tail] = address.split("::", 2);
  const first = head === "" ? [] : head.split(":");
  const last = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  return [...first, ...Array<string>(zeros).fill("0"), ...last].slice(0, 4).map(shortest).join(":");
}

function shortest(group: string): string {
  return group.replace(/^0+(?=.)/, "").toLowerCase();
}
