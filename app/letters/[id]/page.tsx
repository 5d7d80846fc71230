import { LetterSheet } from "@/components/letter-sheet";
import { StatusNote } from "@/components/status-note";
import { mayStartLetter } from "@/lib/appeals/issue-status";
import { composeForAll } from "@/lib/letters/compose-for-all";
import { finishedLetterSchema } from "@/lib/letters/schema";
import { today } from "@/lib/request/clock";
import { requireOwnLetter } from "@/lib/request/own-letter";
import { fieldErrors } from "@/lib/request/read-form";

type Props = { params: Promise<{ id: string }> };

export default async function CheckLetterPage({ params }: Props) {
  const { letter, appeal, issue } = await requireOwnLetter((await params).id);
  const sheets = composeForAll({ letter, issue, day: today(), appealUrl: null });
  const complete = finishedLetterSchema.safeParse(letter.draft);
  const missing = complete.success ? [] : Object.entries(fieldErrors(complete.error));
  const isReady = missing.length === 0 && sheets.length > 0 && mayStartLetter(issue.status);
  return (
    <>
      <title>Check your letter – Postbag</title>
      <div className="stack no-print">
        <p className="kicker">
          <a href={`/appeals/${appeal.slug}`}>For {appeal.personName}</a>
        </p>
        <h1>Check your letter</h1>
        <p className="lead">
          {sheets.length === 1
            ? "This is how it will go."
            : `These are the ${sheets.length} letters, exactly as they will go.`}{" "}
          Read them once as the office will.
        </p>
        {!mayStartLetter(issue.status) && <StatusNote issue={issue} />}
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
        <div className="row">
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
      </div>
      {sheets.map((sheet) => (
        <LetterSheet key={sheet.addressee.officialId} letter={sheet} />
      ))}
    </>
  );
}
