import type { ReactNode } from "react";
import { DeadlinePostmark } from "@/components/appeal/appeal-card";
import { Prose } from "@/components/appeal/prose";
import { StatusNote } from "@/components/appeal/status-note";
import { TallyFigures } from "@/components/appeal/tally-figures";
import { AllAddresses } from "@/components/official/all-addresses";
import { OfficialEnvelope } from "@/components/official/official-envelope";
import { sentence } from "@/components/site/sentence";
import { type Appeal, askLanguage, askSheetForm, writtenTo } from "@/lib/appeals/appeal";
import { isAskingForLetters, mayStartLetter } from "@/lib/appeals/issue-status";
import type { Tally } from "@/lib/dispatches/tally";
import type { Reader } from "@/lib/interface/reader";
import type { Section } from "@/lib/section/section";
import { Background, FamilyPieces } from "./appeal-sections";
import styles from "./appeal-view.module.css";
import { LanguageLinks } from "./language-links";
import { News } from "./news";
import { Timeline } from "./timeline";

/**
 * An appeal as supporters read it. The desk shows a draft with the same markup; `path` is its own address and
 * `writePath` where writing begins.
 */
export function AppealView({
  appeal,
  tally,
  section,
  path,
  writePath,
  share = null,
  by,
}: {
  appeal: Appeal;
  tally: Tally;
  section: Section;
  path: string;
  writePath: string;
  /** How to pass it on; nothing for a draft, or where the section does not want that. */
  share?: ReactNode;
  by: Reader;
}) {
  const { issue } = appeal;
  const { say } = by;
  const number = issue.uaNumber ? `${say("appeal_number", { number: issue.uaNumber })} · ` : "";
  const spoken = by.spoken(appeal.language);
  const hasEnded = issue.status === "stopped" || issue.status === "closed";
  return (
    <>
      {hasEnded && <StatusNote issue={issue} section={section} by={by} />}
      <div className="two">
        <div className="stack">
          <p className="kicker">
            {appeal.isPractice ? say("appeal_practice") : number + by.country(appeal.country)}
          </p>
          <h1 {...spoken}>
            {!appeal.title.includes(appeal.personName) && (
              <span className={styles.name}>{appeal.personName}</span>
            )}
            {appeal.title}
          </h1>
          <LanguageLinks appeal={appeal} path={path} by={by} />
          <News appeal={appeal} by={by} />
          <div {...spoken}>
            <Prose text={appeal.summary} hasLead />
          </div>
          {mayStartLetter(issue.status) && (
            <>
              {issue.deadline && isAskingForLetters(issue.status) && (
                <p className={styles.date}>
                  {sentence(
                    say.parts("appeal_before", {
                      day: by.day(issue.deadline),
                      b: (day) => <strong key="day">{day}</strong>,
                    }),
                  )}
                </p>
              )}
              <p className="row">
                <a className="button" href={writePath}>
                  {say("appeal_write")}
                </a>
                <a className="button quiet" href="#who">
                  {say("appeal_addresses")}
                </a>
              </p>
              <p className="soft">
                {say("appeal_effort")}
                {isAskingForLetters(issue.status) && (
                  <>
                    {" "}
                    <a href={`/appeals/${appeal.slug}/group`}>{say("appeal_group")}</a>
                  </>
                )}
              </p>
            </>
          )}
        </div>
        <div className="stack">
          {issue.deadline && !hasEnded && (
            <DeadlinePostmark deadline={issue.deadline} country={appeal.country} by={by} />
          )}
          {!hasEnded && <StatusNote issue={issue} section={section} by={by} />}
          {share}
          {!appeal.isPractice && <CountSoFar slug={appeal.slug} tally={tally} by={by} />}
        </div>
      </div>

      <section className="stack" aria-labelledby="asks">
        <h2 id="asks">{say("appeal_asks")}</h2>
        <ol className="numbered">
          {issue.asks.map((ask) => (
            <li key={ask.id} {...by.spoken(askLanguage(ask, appeal.language))}>
              {askSheetForm(ask, appeal.language)}
            </li>
          ))}
        </ol>
      </section>

      <section className="stack" aria-labelledby="who">
        <h2 id="who">{say("appeal_who")}</h2>
        {mayStartLetter(issue.status) && (
          <AllAddresses officials={writtenTo(issue)} path={`/appeals/${appeal.slug}`} by={by} />
        )}
        <div className="envelopes">
          {writtenTo(issue).map((official) => (
            <OfficialEnvelope key={official.id} official={official} language={appeal.language} by={by} />
          ))}
        </div>
      </section>

      <div className="two">
        {appeal.timeline.length > 0 && (
          <section className="stack" aria-labelledby="happened">
            <h2 id="happened">{say("appeal_happened")}</h2>
            <Timeline entries={appeal.timeline} markedDay={issue.issuedOn} by={by} />
          </section>
        )}
        <div className="stack loose">
          <section className="stack" aria-labelledby="languages">
            <h2 id="languages">{say("appeal_languages")}</h2>
            <p>{say("appeal_languages_order")}</p>
            <ol>
              {issue.languages.map((language) => (
                <li key={language}>
                  {language === "own" ? say("appeal_language_own") : by.languageName(language)}
                </li>
              ))}
            </ol>
          </section>
          <FamilyPieces pieces={appeal.familyPieces} by={by} />
        </div>
      </div>

      <Background appeal={appeal} by={by} />
    </>
  );
}

function CountSoFar({ slug, tally: { declared }, by }: { slug: string; tally: Tally; by: Reader }) {
  const { say } = by;
  const { letters, writers } = declared;
  const figures = [
    { count: letters, words: say("appeal_count_letters", { count: letters }) },
    { count: writers, words: say("appeal_count_people", { count: writers }) },
  ];
  return (
    <div className="stack">
      {letters === 0 ? (
        <p className="soft">{say("card_none")}</p>
      ) : (
        <TallyFigures figures={figures} by={by} />
      )}
      <p className="soft">
        <a href={`/appeals/${slug}/letters`}>{say("appeal_how_counted")}</a>
      </p>
    </div>
  );
}
