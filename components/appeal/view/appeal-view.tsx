import { DeadlinePostmark } from "@/components/appeal/appeal-card";
import { Prose } from "@/components/appeal/prose";
import { StatusNote } from "@/components/appeal/status-note";
import { TallyFigures } from "@/components/appeal/tally-figures";
import { AllAddresses } from "@/components/official/all-addresses";
import { OfficialEnvelope } from "@/components/official/official-envelope";
import { type Appeal, askLanguage, askSheetForm, writtenTo } from "@/lib/appeals/appeal";
import { formatDay } from "@/lib/appeals/deadline";
import { isAskingForLetters, mayStartLetter } from "@/lib/appeals/issue-status";
import type { Tally } from "@/lib/dispatches/tally";
import { countryName } from "@/lib/ground/country-names";
import { languageName } from "@/lib/ground/language-name";
import type { Section } from "@/lib/section/section";
import { FamilyPieces, Sources } from "./appeal-sections";
import styles from "./appeal-view.module.css";
import { LanguageLinks } from "./language-links";
import { News } from "./news";
import { spokenIn } from "./spoken-in";
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
}: {
  appeal: Appeal;
  tally: Tally;
  section: Section;
  path: string;
  writePath: string;
}) {
  const { issue } = appeal;
  const country = countryName(appeal.country, "en");
  const number = issue.uaNumber ? `Urgent Action ${issue.uaNumber} · ` : "";
  const spoken = spokenIn(appeal.language);
  const hasEnded = issue.status === "stopped" || issue.status === "closed";
  return (
    <>
      {hasEnded && <StatusNote issue={issue} section={section} />}
      <div className="two">
        <div className="stack">
          <p className="kicker">
            {appeal.isPractice ? "For practice: invented, never counted" : number + country}
          </p>
          <h1 {...spoken}>
            {!appeal.title.includes(appeal.personName) && (
              <span className={styles.name}>{appeal.personName}</span>
            )}
            {appeal.title}
          </h1>
          <LanguageLinks appeal={appeal} path={path} />
          <News appeal={appeal} />
          <div {...spoken}>
            <Prose text={appeal.summary} hasLead />
          </div>
          {mayStartLetter(issue.status) && (
            <>
              {issue.deadline && isAskingForLetters(issue.status) && (
                <p className={styles.date}>
                  Write before <strong>{formatDay(issue.deadline, "en")}</strong>
                </p>
              )}
              <p className="row">
                <a className="button" href={writePath}>
                  Write a letter
                </a>
                <a className="button quiet" href="#who">
                  See the addresses
                </a>
              </p>
              <p className="soft">
                A few minutes. No account, and nothing goes out without you.
                {isAskingForLetters(issue.status) && (
                  <>
                    {" "}
                    <a href={`/appeals/${appeal.slug}/group`}>Letters for a group</a>
                  </>
                )}
              </p>
            </>
          )}
        </div>
        <div className="stack">
          {issue.deadline && !hasEnded && <DeadlinePostmark deadline={issue.deadline} country={country} />}
          {!hasEnded && <StatusNote issue={issue} section={section} />}
          {!appeal.isPractice && <CountSoFar slug={appeal.slug} tally={tally} />}
        </div>
      </div>

      <section className="stack" aria-labelledby="asks">
        <h2 id="asks">What to ask</h2>
        <ol className="numbered">
          {issue.asks.map((ask) => (
            <li key={ask.id} {...spokenIn(askLanguage(ask, appeal.language))}>
              {askSheetForm(ask, appeal.language)}
            </li>
          ))}
        </ol>
      </section>

      <section className="stack" aria-labelledby="who">
        <h2 id="who">Who to write to</h2>
        {mayStartLetter(issue.status) && (
          <AllAddresses officials={writtenTo(issue)} path={`/appeals/${appeal.slug}`} />
        )}
        <div className="envelopes">
          {writtenTo(issue).map((official) => (
            <OfficialEnvelope key={official.id} official={official} language={appeal.language} />
          ))}
        </div>
      </section>

      <div className="two">
        {appeal.timeline.length > 0 && (
          <section className="stack" aria-labelledby="happened">
            <h2 id="happened">What happened</h2>
            <Timeline entries={appeal.timeline} markedDay={issue.issuedOn} />
          </section>
        )}
        <div className="stack loose">
          <section className="stack" aria-labelledby="languages">
            <h2 id="languages">Languages</h2>
            <p>In this order of preference:</p>
            <ol>
              {issue.languages.map((language) => (
                <li key={language}>{language === "own" ? "your own language" : languageName(language)}</li>
              ))}
            </ol>
          </section>
          <FamilyPieces pieces={appeal.familyPieces} />
        </div>
      </div>

      <section className="stack" aria-labelledby="background">
        <h2 id="background">Background</h2>
        <div {...spoken}>
          <Prose text={appeal.background} />
        </div>
        {appeal.sensitiveBackground && (
          <details>
            <summary>More background (sensitive content)</summary>
            <div {...spoken}>
              <Prose text={appeal.sensitiveBackground} />
            </div>
          </details>
        )}
        <Sources sources={appeal.sources} />
      </section>
    </>
  );
}

function CountSoFar({ slug, tally: { declared } }: { slug: string; tally: Tally }) {
  return (
    <div className="stack">
      {declared.letters === 0 ? (
        <p className="soft">No letter has been declared sent from here yet.</p>
      ) : (
        <TallyFigures
          figures={[
            { count: declared.letters, words: "letters sent, say their writers" },
            { count: declared.writers, words: "writers" },
          ]}
        />
      )}
      <p className="soft">
        <a href={`/appeals/${slug}/letters`}>How letters are counted</a>
      </p>
    </div>
  );
}
