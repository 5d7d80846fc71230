import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StatusNote } from "@/components/appeal/status-note";
import { SafetyAdvice } from "@/components/safety/safety-advice";
import { findAppeal } from "@/lib/appeals/find-appeal.db";
import { mayStartLetter } from "@/lib/appeals/issue-status";
import { serverSecret } from "@/lib/ground/server-secret";
import { newStartKey } from "@/lib/letters/start-key";
import { appSettings } from "@/lib/request/app-settings";
import { now } from "@/lib/request/clock";
import { takeFormState } from "@/lib/request/form-state";
import { frameReader, reader } from "@/lib/request/reader";
import { findSection } from "@/lib/section/find-section.db";
import { StartForm } from "./start-form";

type Props = { params: Promise<{ slug: string }> };

export const metadata: Metadata = { robots: { index: false } };

export default async function StartPage({ params }: Props) {
  const appeal = await findAppeal((await params).slug, now());
  if (!appeal) notFound();
  const section = await findSection();
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
          <StatusNote issue={appeal.issue} section={section} by={await reader()} />
        )}
      </div>
      {mayStartLetter(appeal.issue.status) && (
        <>
          <SafetyAdvice section={section} appeal={appeal} by={await frameReader()} />
          <StartForm
            appeal={appeal}
            section={section}
            state={state}
            startKey={await keyFor(appeal.slug)}
            by={await reader()}
            readsIn={(await frameReader()).language}
          />
        </>
      )}
    </>
  );
}

/** One form, one letter: it comes back with the post. Its age counts by the real clock, whatever POSTBAG_NOW says. */
async function keyFor(slug: string): Promise<string> {
  return newStartKey({ secret: await serverSecret(appSettings().dataFolder), slug, now: new Date() });
}
