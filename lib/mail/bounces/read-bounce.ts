import PostalMime, { type Email } from "postal-mime";
import { readToken } from "@/lib/mail/signed-token";
import { type RecipientStatus, readDeliveryStatus } from "./delivery-status";

type Bounce = {
  /** The outbox message whose return path it came to; null when it names none of ours. */
  messageId: string | null;
  verdict: BounceVerdict;
};

export type BounceVerdict =
  /** It will not arrive: at all (hard: the address is bad) or this time (soft: full, refused by policy, given up). */
  | { type: "failed"; severity: "hard" | "soft"; status: string; recipients: number }
  /** A server on the way still tries, or has passed it on. */
  | { type: "delayed" | "delivered"; status: string }
  /** Holiday notes and receipts: for the writer, not about delivery. */
  | { type: "auto_reply"; subject: string; text: string }
  /** A person decides. */
  | { type: "unknown"; subject: string };

// Bigger ones carry the returned letter and more; what is read stands at the beginning.
export const LARGEST_BOUNCE = 1_000_000;

/**
 * Reads what came to a return path. Which message it is about is taken from the signed address alone; texts of
 * reports are never searched, since anybody can write them. `recipient` is the envelope's, where the mail server
 * passes it on.
 */
export async function readBounce({
  raw,
  recipient,
  bounceAddress,
  signKey,
}: {
  raw: Uint8Array;
  recipient: string | null;
  bounceAddress: string;
  signKey: Uint8Array;
}): Promise<Bounce> {
  const email = await PostalMime.parse(raw.subarray(0, LARGEST_BOUNCE), {
    maxNestingDepth: 20,
    forceRfc822Attachments: true,
  });
  const addresses = recipient === null ? receivingAddresses(email) : [recipient];
  return { messageId: messageIdIn(addresses, bounceAddress, signKey), verdict: judge(email) };
}

function judge(email: Email): BounceVerdict {
  const subject = (email.subject ?? "").slice(0, 200);
  if (isDeliveryReport(email)) {
    const statuses = reportedStatuses(email);
    return statuses ? weigh(statuses) : { type: "unknown", subject };
  }
  if (isAutoReply(email)) return { type: "auto_reply", subject, text: (email.text ?? "").slice(0, 20_000) };
  return { type: "unknown", subject };
}

function isDeliveryReport(email: Email): boolean {
  const type = headerOf(email, "content-type").toLowerCase();
  return /^multipart\/report\b/.test(type) && /report-type="?delivery-status"?/.test(type);
}

function reportedStatuses(email: Email): RecipientStatus[] | null {
  const part = email.attachments.find(({ mimeType }) => mimeType === "message/delivery-status");
  if (!part) return null;
  const body = typeof part.content === "string" ? part.content : new TextDecoder().decode(part.content);
  return readDeliveryStatus(body);
}

/** One failure among several recipients counts; of several the hardest is named. */
function weigh(statuses: readonly RecipientStatus[]): BounceVerdict {
  const failed = statuses.filter(({ action }) => action === "failed");
  const worst = failed.find(({ status }) => isAddressBad(status)) ?? failed[0];
  if (worst) {
    const severity = isAddressBad(worst.status) ? "hard" : "soft";
    return { type: "failed", severity, status: worst.status, recipients: failed.length };
  }
  const delayed = statuses.find(({ action }) => action === "delayed");
  return { type: delayed ? "delayed" : "delivered", status: (delayed ?? statuses[0])?.status ?? "" };
}

// RFC 3463: X.1.x is about the address (X.1.8 and X.1.7 about the sender's), X.2.1 says the mailbox is disabled.
function isAddressBad(status: string): boolean {
  return /^5\.(1\.(?![78]$)\d+|2\.1)$/.test(status);
}

/** RFC 3834, and what programs older than it write. */
function isAutoReply(email: Email): boolean {
  const submitted = headerOf(email, "auto-submitted").toLowerCase();
  if (submitted !== "" && !submitted.startsWith("no")) return true;
  if (headerOf(email, "x-autoreply") !== "" || headerOf(email, "x-autorespond") !== "") return true;
  return /^auto[_-]?reply$/i.test(headerOf(email, "precedence").trim());
}

function headerOf(email: Email, name: string): string {
  return email.headers.find(({ key }) => key === name)?.value ?? "";
}

function receivingAddresses(email: Email): string[] {
  const named = ["delivered-to", "x-original-to", "envelope-to", "x-envelope-to"];
  const trace = email.headers.flatMap(({ key, value }) => (named.includes(key) ? [value] : []));
  const to = (email.to ?? []).flatMap(({ address }) => address ?? []);
  return [...trace, ...to];
}

function messageIdIn(
  addresses: readonly string[],
  bounceAddress: string,
  signKey: Uint8Array,
): string | null {
  const at = bounceAddress.indexOf("@");
  const start = `${bounceAddress.slice(0, at)}+`.toLowerCase();
  const end = bounceAddress.slice(at).toLowerCase();
  for (const address of addresses) {
    const plain = address.trim().replace(/^<|>$/g, "").toLowerCase();
    if (!plain.startsWith(start) || !plain.endsWith(end)) continue;
    const id = readToken({ key: signKey, purpose: "bounce", token: plain.slice(start.length, -end.length) });
    if (id !== null) return id;
  }
  return null;
}
