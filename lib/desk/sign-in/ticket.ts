import { z } from "zod";
import { openForServer, sealForServer } from "./server-seal";

// From the passphrase to the code: time to find the phone, set up an app and come back.
const GOOD_FOR_MS = 20 * 60_000;

const ticketSchema = z.object({
  coordinatorId: z.string(),
  /** The new secret while the second step is being set up. */
  totpSecret: z.string().nullable(),
  until: z.number(),
});

/** Says that a passphrase was right, and carries a new second step while it is being set up. */
export type Ticket = Omit<z.infer<typeof ticketSchema>, "until">;

const PURPOSE = "desk sign-in ticket";

export function sealTicket({
  ticket,
  secret,
  now,
}: {
  ticket: Ticket;
  secret: Uint8Array;
  now: Date;
}): string {
  const text = JSON.stringify({ ...ticket, until: now.getTime() + GOOD_FOR_MS });
  return Buffer.from(sealForServer({ text, secret, purpose: PURPOSE })).toString("base64url");
}

/** The ticket in a form; null when it is too old or not ours. */
export function openTicket({
  sealed,
  secret,
  now,
}: {
  sealed: string;
  secret: Uint8Array;
  now: Date;
}): Ticket | null {
  const text = openForServer({ sealed: Buffer.from(sealed, "base64url"), secret, purpose: PURPOSE });
  if (text === null) return null;
  const { until, ...ticket } = ticketSchema.parse(JSON.parse(text));
  return until > now.getTime() ? ticket : null;
}
