import { z } from "zod";
import { cleanLine } from "@/lib/ground/clean-text";
import { readEmailAddress } from "@/lib/mail/email-address";

const LONGEST_NAME = 80;
// Longer than any address, passphrase, ticket or code that we gave out.
const LONGEST_TYPED = 1000;
const LONGEST_TICKET = 600_000;

/** An email address as accounts are found by it: in normal form, in small letters; empty when it is none. */
export function accountEmail(typed: string): string {
  return readEmailAddress(typed)?.address.toLowerCase() ?? "";
}

const email = z
  .string()
  .transform(accountEmail)
  .pipe(z.string().min(1, "Enter an email address such as name@example.org"));

const typed = (message: string) => z.string().min(1, message).max(LONGEST_TYPED, message);

/** What comes along while somebody signs in: where they were going, and the form they were filling in, sealed. */
const alongTheWay = { next: z.string(), kept: z.string().max(LONGEST_TICKET) };

export const signInSchema = z.object({
  email,
  passphrase: typed("Enter your passphrase"),
  ...alongTheWay,
});

export const codeSchema = z.object({
  ticket: z.string().max(LONGEST_TICKET),
  code: typed("Enter the six digits, or a recovery code"),
  ...alongTheWay,
});

const name = z
  .string()
  .transform(cleanLine)
  .pipe(
    z
      .string()
      .min(1, "Enter your name, as colleagues know you")
      .max(LONGEST_NAME, `Keep your name under ${LONGEST_NAME} characters`),
  );

export const acceptSchema = z.object({ name, passphrase: z.string(), again: z.string() });

export const newPassphraseSchema = z.object({
  current: typed("Enter your current passphrase"),
  passphrase: z.string(),
  again: z.string(),
});

export const roleSchema = z.enum(["publisher", "editor", "translator", "reports"], "Choose a role");

export const inviteSchema = z.object({ email, role: roleSchema });
