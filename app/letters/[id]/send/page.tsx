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

type Props = {
  params: Promise<{ id: string }>;
  /** The channel that the writer has just said something about, and of whom; of everybody where nobody is named. */
  searchParams: Promise<{ way?: string; to?: string }>;
};

export default async function SendLetterPage({ params, searchParams }: Props) {
  const { letter, code, appeal, issue, section } = await requireOwnLetter((await params).id);
  if (letter.status === "draft") redirect(`/letters/${letter.id}`);
  const composed = composeForAll({ letter, issue, day: today(), appealUrl: null });
  const officials = officialsOf(letter, issue);
  const page = await pageChoice(letter.draft.country);
  const { way, to } = await searchParams;
  const by = await reader();
  const { say } = by;
  const [declared, reported] = await Promise.all([
    declaredWays(letter.ledgerId),
    reportedWays(letter.ledgerId),
  ]);
  const mayStillSend = mayStartLetter(issue.status);
  return (
    <>
      <title>{`${say("send_page_title", { name: appeal.personName })} – Postbag`}</title>
      <div className="stack">
        <p className="kicker">
          <a href={`/appeals/${appeal.slug}`}>{say("mine_for", { name: appeal.personName })}</a>
        </p>
        <h1>{say("send_title")}</h1>
        <p className="lead">{say("send_lead")}</p>
        {appeal.isPractice && <p className="note">{say("send_practice")}</p>}
        {letter.isTrial && <TrialNote say={say} />}
        {!letter.isAfterDate && <StatusNote issue={issue} section={section} by={by} />}
      </div>
      {mayStillSend && (
        <>
          <section className="stack" aria-labelledby="all">
            <h2 id="all">{say("send_print_all")}</h2>
            <PaperForm letterId={letter.id} choice={page} say={say} />
            <div className="row">
              <a
                className="button"
                href={`/letters/${letter.id}/files/letters.pdf`}
                data-note={`/letters/${letter.id}/dispatches`}
                data-note-kind="printed"
                data-note-channel="post"
              >
                {say("send_download_all")}
              </a>
              <DispatchButton
                letterId={letter.id}
                kind="declared"
                channel="post"
                label={say("send_mark_all")}
              />
            </div>
            <EnvelopesAndLabels letterId={letter.id} paper={page.paper} say={say} />
          </section>
          {hasMailServer() && appeal.allowsServerSending && (
            <section className="stack" aria-labelledby="for-me">
              <h2 id="for-me">{say("send_for_me_title")}</h2>
              <p>{say("send_for_me_text")}</p>
              <p>
                <a className="button quiet" href={`/letters/${letter.id}/sending`}>
                  {say("send_for_me")}
                </a>
              </p>
            </section>
          )}
          <section className="stack" aria-labelledby="each">
            <h2 id="each">{say("send_each")}</h2>
            <div className="envelopes">
              {composed.map((sheet) => {
                const official = officials.find(({ id }) => id === sheet.addressee.officialId);
                return (
                  official && (
                    <SendCard
                      key={official.id}
                      letterId={letter.id}
                      letter={sheet}
                      opened={to === official.id || !to ? way : undefined}
                      by={by}
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
            {say("send_finish")}
          </a>
        </p>
        <p className="soft">
          {say("send_come_back")}{" "}
          <bdi className="return-code" dir="ltr">
            {code}
          </bdi>
        </p>
      </div>
    </>
  );
}
