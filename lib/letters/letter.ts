import * as z from "zod/mini";
import type { LetterStatus } from "@/generated/sqlite/enums";
import { type LetterDraft, signingWays } from "./schema";

/** A letter as its writer sees it, opened with the return code. */
export type Letter = {
  id: string;
  issueId: string;
  language: string;
  status: LetterStatus;
  /** Grows with every save; a page that was opened before knows an older one. */
  revision: number;
  isAfterDate: boolean;
  /** A coordinator tries the appeal out: nothing of this letter is counted or sent. */
  isTrial: boolean;
  changedAt: Date;
  officialIds: string[];
  draft: LetterDraft;
};

// What is sealed was checked when it was typed; fields that came later are empty in older letters.
const text = z._default(z.string(), "");
const sealedDraft = z.object({
  subject: text,
  personal: text,
  body: text,
  closing: text,
  askIds: z._default(z.array(z.string()), []),
  name: text,
  address: text,
  town: text,
  country: text,
  embassy: text,
  signsAs: z.catch(z.enum(signingWays), "person"),
  signedWith: text,
});

/** Reads the text that was under the seal. */
export function readSealedDraft(json: string): LetterDraft {
  return sealedDraft.parse(JSON.parse(json));
}
