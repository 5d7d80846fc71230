import { Secret, TOTP } from "otpauth";
import { openForServer, sealForServer } from "./server-seal";

const PERIOD_SECONDS = 30;
const SECRET_BYTES = 20;
// The clock of a phone may be half a minute off either way.
const WINDOW = 1;

/** A new secret in Base32, as authenticator apps take it. */
export function newTotpSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** What the QR code says (Key Uri Format). */
export function totpUri({ secret, email }: { secret: string; email: string }): string {
  return totp(secret, email).toString();
}

/** The half-minute a code belongs to (RFC 6238), or null where it is wrong at this moment. */
export function totpStep({ code, secret, now }: { code: string; secret: string; now: Date }): number | null {
  const token = code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const delta = totp(secret, "").validate({ token, timestamp: now.getTime(), window: WINDOW });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / PERIOD_SECONDS) + delta;
}

/** The code an authenticator app shows at a moment. */
export function totpCode({ secret, now }: { secret: string; now: Date }): string {
  return totp(secret, "").generate({ timestamp: now.getTime() });
}

type OfCoordinator = { coordinatorId: string; secret: Uint8Array };

/** The secret as it is stored: it opens only with the server's secret, and only for its own coordinator. */
export function sealTotpSecret({
  totpSecret,
  coordinatorId,
  secret,
}: OfCoordinator & { totpSecret: string }) {
  return sealForServer({ text: totpSecret, secret, purpose: purposeFor(coordinatorId) });
}

/** Null where it is another's, or was sealed by a server with another secret. */
export function openTotpSecret({ sealed, coordinatorId, secret }: OfCoordinator & { sealed: Uint8Array }) {
  return openForServer({ sealed, secret, purpose: purposeFor(coordinatorId) });
}

function purposeFor(coordinatorId: string): string {
  return `desk second step ${coordinatorId}`;
}

function totp(secret: string, label: string): TOTP {
  return new TOTP({
    issuer: "Postbag",
    label,
    secret: Secret.fromBase32(secret),
    digits: 6,
    period: PERIOD_SECONDS,
  });
}
