import type { Issue } from "@/lib/appeals/appeal";
import { composeForAll } from "@/lib/letters/compose-for-all";
import type { Letter } from "@/lib/letters/letter";
import { letterText } from "@/lib/letters/letter-text";
import { letterPdf } from "@/lib/paper/letter-pdf";
import type { PageChoice } from "@/lib/paper/setting/page-geometry";
import type { LetterToSend } from "./request-sending.db";

/**
 * A writer's letter as the mails to the chosen officials say it: everything that stands on the paper, as text, and
 * where the section wants it the paper as well. Whom the issue no longer lists gets none.
 */
export async function lettersToSend({
  letter,
  issue,
  officialIds,
  day,
  pdf,
}: {
  letter: Letter;
  issue: Issue;
  officialIds: readonly string[];
  day: string;
  pdf: { page: PageChoice; createdAt: Date } | null;
}): Promise<LetterToSend[]> {
  const sheets = composeForAll({ letter, issue, day, appealUrl: null });
  const chosen = sheets.filter(({ addressee }) => officialIds.includes(addressee.officialId));
  return Promise.all(
    chosen.map(async (sheet) => {
      const job = { letters: [sheet], visitor: letter.id };
      const paper = pdf && (await letterPdf({ ...job, ...pdf.page, createdAt: pdf.createdAt }));
      return {
        officialId: sheet.addressee.officialId,
        officialRole: sheet.addressee.role,
        subject: sheet.subject,
        text: letterText(sheet, { withAddresses: true }),
        pdf: paper && { filename: "letter.pdf", bytes: paper.pdf },
      };
    }),
  );
}
