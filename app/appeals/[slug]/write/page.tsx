import { randomBytes } from "node:crypto";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StatusNote } from "@/components/appeal/status-note";
import { findAppeal } from "@/lib/appeals/find-appeal.db";
import { mayStartLetter } from "@/lib/appeals/issue-status";
import { now } from "@/lib/request/clock";
import { takeFormState } from "@/lib/request/form-state";
import { findSection } from "@/lib/section/find-section.db";
import { StartForm } from "./start-form";

type Props = { params: Promise<{ slug: string }> };

export const metadata: Metadata = { robots: { index: false } };

export default async function StartPage({ params }: Props) {
  const appeal = await findAppeal((await params).slug, now());
  if (!appeal) notFound();
  const state = await takeFormState();
  const hasErrors = Object.keys(state?.errors ?? {}).length > 0;
  return (
    <>
      <title>{`${hasErrors ? "Error: " : ""}Write a letter for ${appeal.personName} – Postbag`}</title>
      <div className="stack">
        <p className="kicker">
          <a href={`/appeals/${appeal.slug}`}>{appeal.personName}</a>
        </p>
        <h1>Write a letter</h1>
        {!mayStartLetter(appeal.issue.status) && (
          <StatusNote issue={appeal.issue} section={await findSection()} />
        )}
      </div>
      {mayStartLetter(appeal.issue.status) && (
        <StartForm appeal={appeal} section={await findSection()} state={state} startKey={newStartKey()} />
      )}
    </>
  );
}

/** One form, one letter: 160 random bits that come back with the post. */
function newStartKey(): string {
  return randomBytes(20).toString("base64url");
}
