import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DeadlinePostmark } from "@/components/appeal/appeal-card";
import { FamilyPieces, Sources } from "@/components/appeal/appeal-sections";
import { Prose } from "@/components/appeal/prose";
import { StatusNote } from "@/components/appeal/status-note";
import { TallyFigures } from "@/components/appeal/tally-figures";
import { Timeline } from "@/components/appeal/timeline";
import { OfficialEnvelope } from "@/components/official/official-envelope";
import { askSheetForm, writtenTo } from "@/lib/appeals/appeal";
import { isAskingForLetters, mayStartLetter } from "@/lib/appeals/issue-status";
import { findAppeal } from "@/lib/appeals/queries";
import { findSection } from "@/lib/desk/section/queries";
import { tallyOfAppeal } from "@/lib/dispatches/queries";
import type { Tally } from "@/lib/dispatches/tally";
import { languageName } from "@/lib/letters/words/language-name";
import { countryName } from "@/lib/officials/country-names";
import { now } from "@/lib/request/clock";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const appeal = await findAppeal((await params).slug, now());
  return appeal
    ? { title: `${appeal.personName}: ${appeal.title} – Postbag`, description: appeal.summary }
    : {};
}

export default async function AppealPage({ params }: Props) {
  const appeal = await findAppeal((await params).slug, now());
  if (!appeal) notFound();
  const { issue } = appeal;
  const country = countryName(appeal.country, "en");
  const tally = await tallyOfAppeal(appeal.id);
  const number = issue.uaNumber ? `Urgent Action ${issue.uaNumber} · ` : "";
  return (
    <>
      <div className="two">
        <div className="stack">
          <p className="kicker">
            {appeal.isPractice ? "For practice: invented, never counted" : number + country}
          </p>
          <h1>{appeal.title}</h1>
          <Prose text={appeal.summary} hasLead />
          {mayStartLetter(issue.status) && (
            <>
              <p className="row">
                <a className="button" href={`/appeals/${appeal.slug}/write`}>
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
          {issue.deadline && <DeadlinePostmark deadline={issue.deadline} country={country} />}
          <StatusNote issue={issue} section={await findSection()} />
          {!appeal.isPractice && <CountSoFar slug={appeal.slug} tally={tally} />}
        </div>
      </div>

      <section className="stack" aria-labelledby="asks">
        <h2 id="asks">What to ask</h2>
        <ol className="numbered">
          {issue.asks.map((ask) => (
            <li key={ask.id}>{askSheetForm(ask, appeal.language)}</li>
          ))}
        </ol>
      </section>

      <section className="stack" aria-labelledby="who">
        <h2 id="who">Who to write to</h2>
        <div className="envelopes">
          {writtenTo(issue).map((official) => (
            <OfficialEnvelope key={official.id} official={official} language={appeal.language} />
          ))}
        </div>
      </section>

      <div className="two">
        <section className="stack" aria-labelledby="happened">
          <h2 id="happened">What happened</h2>
          <Timeline entries={appeal.timeline} markedDay={issue.issuedOn} />
        </section>
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
        <Prose text={appeal.background} />
        {appeal.sensitiveBackground && (
          <details>
            <summary>More background: it describes something intimate</summary>
            <Prose text={appeal.sensitiveBackground} />
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
