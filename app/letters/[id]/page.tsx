import { StatusNote } from "@/components/appeal/status-note";
import { CoachHints } from "@/components/letter/coach-hints";
import { LetterSheet } from "@/components/letter/letter-sheet";
import { MoveNote } from "@/components/letter/move-note";
import { TrialNote } from "@/components/letter/trial-note";
import { mayStartLetter } from "@/lib/appeals/issue-status";
import { composeForAll } from "@/lib/letters/compose-for-all";
import { mayMoveLetter } from "@/lib/letters/move-letter";
import { completeLetterSchema } from "@/lib/letters/schema";
import { measureLetters } from "@/lib/paper/letter-pdf";
import { today } from "@/lib/request/clock";
import { coachHints } from "@/lib/request/letter/coach-hints";
import { onPaper } from "@/lib/request/letter/on-paper";
import { requireOwnLetter } from "@/lib/request/letter/own-letter";
import { pageChoice } from "@/lib/request/letter/page-choice";
import { problemWords } from "@/lib/request/problems";
import { fieldErrors } from "@/lib/request/read-form";
import { reader } from "@/lib/request/reader";
import styles from "./check-letter.module.css";
import { PaperNotes } from "./paper-notes";

type Props = { params: Promise<{ id: string }> };

export default async function CheckLetterPage({ params }: Props) {
  const own = await requireOwnLetter((await params).id);
  const by = await reader();
  const { letter, appeal, issue, section } = own;
  const sheets = composeForAll({ letter, issue, day: today(), appealUrl: null });
  const page = await pageChoice(letter.draft.country);
  const visitor = letter.id;
  const set = await onPaper(async () =>
    sheets.length > 0 ? measureLetters({ letters: sheets, visitor, ...page }) : null,
  );
  const paper = set.made;
  const complete = completeLetterSchema(own.caution !== null).safeParse(letter.draft);
  const missing = complete.success ? [] : Object.entries(fieldErrors(complete.error));
  const isReady = missing.length === 0 && sheets.length > 0 && mayStartLetter(issue.status);
  const hints = await coachHints({ own, paper });
  return (
    <>
      <title>{`Check your letter for ${appeal.personName} – Postbag`}</title>
      <div className="stack no-print">
        <p className="kicker">
          <a href={`/appeals/${appeal.slug}`}>For {appeal.personName}</a>
        </p>
        <h1>Check your letter</h1>
        <p className="lead">
          {sheets.length === 1
            ? "This is how it will go."
            : `These are the ${sheets.length} letters, exactly as they will go.`}{" "}
          Read it once as the office will.
        </p>
        {letter.isTrial && <TrialNote say={by.say} />}
        {mayMoveLetter({ from: issue, to: appeal.issue }) && <MoveNote letterId={letter.id} />}
        {!letter.isAfterDate && <StatusNote issue={issue} section={section} by={by} />}
        {missing.length > 0 && (
          <div className="note stop">
            <strong>Still missing</strong>
            <ul>
              {missing.map(([field, message]) => (
                <li key={field}>
                  <a href={`/letters/${letter.id}/write#${field}`}>{message}</a>
                </li>
              ))}
            </ul>
          </div>
        )}
        {paper && <PaperNotes paper={paper} />}
        {set.problem && (
          <div className="note stop">
            <strong>{problemWords(set.problem, by.say).title}</strong>
            <p>{problemWords(set.problem, by.say).text}</p>
          </div>
        )}
      </div>
      <div className="two">
        {hints.length > 0 && (
          <section className="stack no-print" aria-labelledby="coach">
            <h2 id="coach">Letter coach</h2>
            <p className="soft">Only hints. You know best.</p>
            <CoachHints
              hints={hints}
              action={({ where }) =>
                where && <a href={`/letters/${letter.id}/write#${where.field}`}>Change it there</a>
              }
            />
          </section>
        )}
        <div className={`stack loose ${styles.sheets}`}>
          {sheets.map((sheet) => (
            <LetterSheet key={sheet.addressee.officialId} letter={sheet} />
          ))}
        </div>
      </div>
      <div className="row no-print decision">
        {isReady && (
          <form method="post" action={`/letters/${letter.id}/finish`}>
            <button className="button" type="submit">
              My letter is ready
            </button>
          </form>
        )}
        <a className="button quiet" href={`/letters/${letter.id}/write`}>
          Change it
        </a>
      </div>
    </>
  );
}
