import { redirect } from "next/navigation";
import { StatusNote } from "@/components/appeal/status-note";
import { TrialNote } from "@/components/letter/trial-note";
import { mayStartLetter } from "@/lib/appeals/issue-status";
import { postalAdvice } from "@/lib/dispatches/postal-advice";
import { declaredWays } from "@/lib/dispatches/read-tally.db";
import { composeForAll, officialsOf } from "@/lib/letters/compose-for-all";
import { reportedWays } from "@/lib/officials/list-officials.db";
import { today } from "@/lib/request/clock";
import { requireOwnLetter } from "@/lib/request/letter/own-letter";
import { pageChoice } from "@/lib/request/letter/page-choice";
import { hasMailServer } from "@/lib/request/outbox";
import { reader } from "@/lib/request/reader";
import { DispatchButton } from "./dispatch-button";
import { EnvelopesAndLabels } from "./envelopes-and-labels";
import { PaperForm } from "./paper-form";
import { SendCard } from "./send-card";

type Props = { params: Promise<{ id: string }> };

export default async function SendLetterPage({ params }: Props) {
  const { letter, code, appeal, issue, section } = await requireOwnLetter((await params).id);
  if (letter.status === "draft") redirect(`/letters/${letter.id}`);
  const composed = composeForAll({ letter, issue, day: today(), appealUrl: null });
  const officials = officialsOf(letter, issue);
  const page = await pageChoice(letter.draft.country);
  const [declared, reported] = await Promise.all([
    declaredWays(letter.ledgerId),
    reportedWays(letter.ledgerId),
  ]);
  const mayStillSend = mayStartLetter(issue.status);
  return (
    <>
      <title>{`Send your letter for ${appeal.personName} – Postbag`}</title>
      <div className="stack">
        <p className="kicker">
          <a href={`/appeals/${appeal.slug}`}>For {appeal.personName}</a>
        </p>
        <h1>Send your letter</h1>
        <p className="lead">
          Choose a way for each official. Nothing goes out from here by itself; once a letter is on its way,
          say so.
        </p>
        {appeal.isPractice && (
          <p className="note">This is practice: the addresses lead nowhere and nothing is counted.</p>
        )}
        {letter.isTrial && <TrialNote />}
        {!letter.isAfterDate && <StatusNote issue={issue} section={section} by={await reader()} />}
      </div>
      {mayStillSend && (
        <>
          <section className="stack" aria-labelledby="all">
            <h2 id="all">Print all letters</h2>
            <PaperForm letterId={letter.id} choice={page} />
            <div className="row">
              <a
                className="button"
                href={`/letters/${letter.id}/files/letters.pdf`}
                data-note={`/letters/${letter.id}/dispatches`}
                data-note-kind="printed"
                data-note-channel="post"
              >
                Download all letters (PDF)
              </a>
              <DispatchButton
                letterId={letter.id}
                kind="declared"
                channel="post"
                label="Mark all as posted"
              />
            </div>
            <EnvelopesAndLabels letterId={letter.id} paper={page.paper} />
          </section>
          {hasMailServer() && appeal.allowsServerSending && (
            <section className="stack" aria-labelledby="for-me">
              <h2 id="for-me">Or by email, from here</h2>
              <p>
                Postbag can hand your letter to the offices’ mail servers once you have confirmed by email.
                The ways below are more private.
              </p>
              <p>
                <a className="button quiet" href={`/letters/${letter.id}/sending`}>
                  Send it for me
                </a>
              </p>
            </section>
          )}
          <section className="stack" aria-labelledby="each">
            <h2 id="each">Official by official</h2>
            <div className="envelopes">
              {composed.map((sheet) => {
                const official = officials.find(({ id }) => id === sheet.addressee.officialId);
                return (
                  official && (
                    <SendCard
                      key={official.id}
                      letterId={letter.id}
                      letter={sheet}
                      official={official}
                      fromCountry={letter.draft.country}
                      advice={postalAdvice({
                        section,
                        country: official.country,
                        fromCountry: letter.draft.country,
                        deadline: issue.deadline,
                        today: today(),
                      })}
                      declared={declared
                        .filter(({ officialId }) => officialId === official.id)
                        .map(({ channel }) => channel)}
                      reported={
                        appeal.isPractice
                          ? null
                          : reported
                              .filter(({ officialId }) => officialId === official.id)
                              .map(({ channel }) => channel)
                      }
                    />
                  )
                );
              })}
            </div>
          </section>
        </>
      )}
      <div className="stack">
        <p>
          <a className="button" href={`/letters/${letter.id}/thanks`}>
            Finish
          </a>
        </p>
        <p className="soft">
          You can come back with your return code <span className="return-code">{code}</span> and go on where
          you stopped.
        </p>
      </div>
    </>
  );
}
