import { z } from "zod";
import { interfaceLanguages } from "@/lib/interface/catalogue";
import { readEmailAddress } from "@/lib/mail/email-address";

const tick = z.string().transform((value) => value === "yes");

// A paste may bring blanks and brackets along; past this it is no address.
const LONGEST_TYPED = 400;

const MESSAGE = "Enter your email address, such as name@example.org";

/** What a writer types to have a letter sent. */
export const sendingSchema = z.object({
  officialIds: z.array(z.string().max(60)).min(1, "Choose whom the letter is for").max(40),
  email: z
    .string()
    .max(LONGEST_TYPED, MESSAGE)
    // Few mail servers take letters beyond ASCII before the @, and a link that does not arrive helps nobody.
    .refine((typed) => readEmailAddress(typed)?.needsUtf8 === false, MESSAGE)
    .transform((typed) => readEmailAddress(typed)?.address ?? ""),
  // A page that was open before there was a choice names none.
  language: z.string().transform((tag) => (interfaceLanguages().includes(tag) ? tag : "en")),
  sharesAddress: tick,
  wantsCopy: tick,
  wantsReminder: tick,
});
