import type { LetterStatus } from "@/generated/sqlite/enums";
import type { LetterDraft } from "./schema";

/** A letter as its writer sees it, opened with the return code. */
export type Letter = {
  id: string;
  /** What the ledger, the outbox and reports call it. */
  ledgerId: string;
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
