import * as z from "zod/mini";
import { readEmailAddress } from "@/lib/mail/email-address";
import { noticeLanguages } from "@/lib/outbox/words/notice-words";

const tick = z.pipe(
  z.string(),
  z.transform((value) => value === "yes"),
);

// A paste may bring blanks and brackets along; past this it is no address.
const LONGEST_TYPED = 400;

const MESSAGE = "Enter your email address, such as name@example.org";

/** What a writer types to have a letter sent. */
export const sendingSchema = z.object({
  officialIds: z
    .array(z.string().check(z.maxLength(60)))
    .check(z.minLength(1, "Choose whom the letter is for"), z.maxLength(40)),
  email: z.pipe(
    z.string().check(
      z.maxLength(LONGEST_TYPED, MESSAGE),
      // Few mail servers take letters beyond ASCII before the @, and a link that does not arrive helps nobody.
      z.refine((typed) => readEmailAddress(typed)?.needsUtf8 === false, MESSAGE),
    ),
    z.transform((typed) => readEmailAddress(typed)?.address ?? ""),
  ),
  // A page that was open before there was a choice names none.
  language: z.pipe(
    z.string(),
    z.transform((tag) => (noticeLanguages.includes(tag) ? tag : "en")),
  ),
  sharesAddress: tick,
  wantsCopy: tick,
  wantsReminder: tick,
});
