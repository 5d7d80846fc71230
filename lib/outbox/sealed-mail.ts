import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { z } from "zod";
import type { OutboxKeys } from "./outbox-key";

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const sealedMailSchema = z.object({
  subject: z.string(),
  text: z.string(),
  /** Mail to people names its recipient; a letter's recipients are the official's published addresses. */
  to: z.string().nullable(),
  /** The name in From, before "via". */
  fromName: z.string().nullable(),
  replyTo: z.string().nullable(),
  pdf: z.object({ filename: z.string(), base64: z.string() }).nullable(),
  /** Whoever has to be told how a letter ended. */
  writer: z
    .object({
      address: z.string(),
      name: z.string(),
      language: z.string(),
      wantsCopy: z.boolean(),
      wantsReminder: z.boolean(),
      /** The official and the appeal, as the writer knows them. */
      officialRole: z.string(),
      appealTitle: z.string(),
      appealUrl: z.string(),
    })
    .nullable(),
  /** A link that ends mail of this kind with one request (RFC 8058). */
  unsubscribeUrl: z.string().nullable(),
});

/** What a message says and whom it names: all that is sealed. */
export type SealedMail = z.infer<typeof sealedMailSchema>;

const contactSchema = z.object({
  address: z.string(),
  language: z.string(),
  officialRole: z.string(),
  appealTitle: z.string(),
  appealUrl: z.string(),
});

/** What is kept of a letter that a mail server took: whom to tell in which language, and of which case. */
export type Contact = z.infer<typeof contactSchema>;

type Sealed = { keys: OutboxKeys; id: string; sealed: Uint8Array };

/** Seals under the server's key, for this message alone (AES-256-GCM, the id as additional data): nonce, tag, text. */
export function sealMail({
  keys,
  id,
  mail,
}: {
  keys: OutboxKeys;
  id: string;
  mail: SealedMail;
}): Uint8Array<ArrayBuffer> {
  return seal({ keys, id, content: mail });
}

/** The same of a contact; it opens as nothing else. */
export function sealContact({
  keys,
  id,
  contact: { address, language, officialRole, appealTitle, appealUrl },
}: {
  keys: OutboxKeys;
  id: string;
  contact: Contact;
}): Uint8Array<ArrayBuffer> {
  const content = { address, language, officialRole, appealTitle, appealUrl };
  return seal({ keys, id: contactOf(id), content });
}

function contactOf(id: string): string {
  return `contact ${id}`;
}

function seal({ keys, id, content }: { keys: OutboxKeys; id: string; content: unknown }) {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keys.seal, nonce).setAAD(Buffer.from(id));
  const sealed = Buffer.concat([cipher.update(JSON.stringify(content), "utf8"), cipher.final()]);
  return new Uint8Array(Buffer.concat([nonce, cipher.getAuthTag(), sealed]));
}

/** Opens what sealMail made; throws when the key is another server's, or a byte or the row was exchanged. */
export function openMail(mail: Sealed): SealedMail {
  return sealedMailSchema.parse(open(mail));
}

/** Opens what sealContact made; null where it can't be opened. */
export function tryOpenContact({ id, ...contact }: Sealed): Contact | null {
  try {
    return contactSchema.parse(open({ ...contact, id: contactOf(id) }));
  } catch {
    return null;
  }
}

function open({ keys, id, sealed }: Sealed): unknown {
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(CIPHER, keys.seal, nonce).setAAD(Buffer.from(id));
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  const text = Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  return JSON.parse(text.toString("utf8"));
}

/** The same, or null where it can't be opened: one lost text must not stop the others. */
export function tryOpenMail(mail: Sealed): SealedMail | null {
  try {
    return openMail(mail);
  } catch {
    return null;
  }
}
