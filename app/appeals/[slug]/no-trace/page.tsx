import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StatusNote } from "@/components/appeal/status-note";
import { CopyButton } from "@/components/letter/copy-button";
import { LetterSheet } from "@/components/letter/letter-sheet";
import { writtenTo } from "@/lib/appeals/appeal";
import { findAppeal } from "@/lib/appeals/find-appeal.db";
import { mayStartLetter } from "@/lib/appeals/issue-status";
import { lettersOf } from "@/lib/letters/compose-for-all";
import { composeLetter } from "@/lib/letters/compose-letter";
import { letterText } from "@/lib/letters/letter-text";
import { openingDraft, templateIn } from "@/lib/letters/opening-draft";
import { draftLetterSchema } from "@/lib/letters/schema";
import { now, today } from "@/lib/request/clock";
import { takeFormState } from "@/lib/request/form-state";
import { readForm } from "@/lib/request/read-form";
import { reader } from "@/lib/request/reader";
import { findSection } from "@/lib/section/find-section.db";
import { NoTraceForm } from "./no-trace-form";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ language?: string | string[] }> };

export const metadata: Metadata = { robots: { index: false } };

/** A letter that lives in this page alone: it is printed or copied, and gone when the page is closed. */
export default async function NoTracePage({ params, searchParams }: Props) {
  const appeal = await findAppeal((await params).slug, now());
  if (!appeal) notFound();
  const { issue } = appeal;
  const state = await takeFormState();
  const languages = issue.languages.filter((tag) => templateIn(issue, tag));
  const asked = String(state?.values.language ?? (await searchParams).language ?? "");
  const language = languages.find((tag) => tag === asked) ?? languages[0] ?? "en";
  const draft = openingDraft({ issue, language, seed: randomUUID() });
  const hasErrors = Object.keys(state?.errors ?? {}).length > 0;
  const isShown = state?.values.shown === "yes" && !hasErrors;
  const read = isShown ? readForm(draftLetterSchema, state.values) : null;
  const officialIds = writtenTo(issue).map(({ id }) => id);
  const sheets = read?.ok
    ? lettersOf({ letter: { language, officialIds }, issue, day: today(), appealUrl: null }).map((material) =>
        composeLetter({ ...material, draft: read.data }),
      )
    : [];
  return (
    <>
      <title>{`${hasErrors ? "Error: " : ""}A letter without a trace – Postbag`}</title>
      <div className="stack no-print">
        <p className="kicker">
          <a href={`/appeals/${appeal.slug}`}>{appeal.personName}</a>
        </p>
        <h1>Write without leaving a trace here</h1>
        <p className="lead">
          Nothing you type on this page is saved: no draft, no code, no count. Print or copy the letter, then
          close the page. Your words are sent to this server once, to be set as a letter, and are forgotten at
          once.
        </p>
        {!mayStartLetter(issue.status) && (
          <StatusNote issue={issue} section={await findSection()} by={await reader()} />
        )}
      </div>
      {sheets.length > 0 && (
        <section className="stack" aria-labelledby="sheets">
          <h2 id="sheets" className="no-print">
            Your {sheets.length === 1 ? "letter" : `${sheets.length} letters`}: print this page, or copy the
            text
          </h2>
          {sheets.map((sheet) => (
            <div key={sheet.addressee.officialId} className="stack">
              <p className="row no-print">
                <CopyButton
                  label="Copy letter"
                  copied="Letter copied"
                  of={`to: ${sheet.addressee.role}`}
                  text={letterText(sheet, { withAddresses: true })}
                />
              </p>
              <LetterSheet letter={sheet} />
            </div>
          ))}
        </section>
      )}
      {mayStartLetter(issue.status) && (
        <NoTraceForm
          slug={appeal.slug}
          language={language}
          languages={languages}
          draft={draft}
          state={state}
        />
      )}
    </>
  );
}
