import { StatusNote } from "@/components/appeal/status-note";
import { LetterSheet } from "@/components/letter/letter-sheet";
import { MoveNote } from "@/components/letter/move-note";
import { TrialNote } from "@/components/letter/trial-note";
import { JsonData } from "@/components/site/json-data";
import { askLanguage, askSentence } from "@/lib/appeals/appeal";
import { hasEnded } from "@/lib/appeals/issue-status";
import { coachMaterial } from "@/lib/coach/coach-material";
import { countryChoices } from "@/lib/ground/country-names";
import { directionOf } from "@/lib/ground/direction";
import { englishLanguageName, languageName } from "@/lib/ground/language-name";
import { asksForEmbassy } from "@/lib/letters/add-embassies";
import { composeForAll, lettersOf } from "@/lib/letters/compose-for-all";
import { mayMoveLetter } from "@/lib/letters/move-letter";
import { changeableIn, isModelStale, promptsIn, templateIn } from "@/lib/letters/opening-draft";
import { sideBySide } from "@/lib/letters/side-by-side";
import { today } from "@/lib/request/clock";
import { takeFormState } from "@/lib/request/form-state";
import { requireOwnLetter } from "@/lib/request/letter/own-letter";
import { CHANGED_ELSEWHERE } from "@/lib/request/letter/save-typed";
import { sectionRules } from "@/lib/request/letter/section-rules";
import { readRevision } from "@/lib/request/read-form";
import { reader } from "@/lib/request/reader";
import { LetterForm, type LetterFormProps } from "./letter-form";
import { ModelBeside } from "./model-beside";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ saved?: string; moved?: string; changed?: string }>;
};

export default async function WriteLetterPage({ params, searchParams }: Props) {
  const { letter, code, appeal, issue, section, caution } = await requireOwnLetter((await params).id);
  const state = await takeFormState();
  const { saved, moved, changed } = await searchParams;
  const blocks = templateIn(issue, letter.language)?.blocks ?? [];
  const letters = lettersOf({ letter, issue, day: today(), appealUrl: null });
  const props: LetterFormProps = {
    action: `/letters/${letter.id}/draft`,
    checkPath: `/letters/${letter.id}`,
    personName: appeal.personName,
    draft: letter.draft,
    revision: state ? readRevision(state.values.revision) : letter.revision,
    state,
    isChangedElsewhere: state?.errors.body === CHANGED_ELSEWHERE,
    wasSaved: saved === "1",
    asks: issue.asks.map((ask) => ({
      id: ask.id,
      sentence: askSentence(ask, letter.language),
      language: askLanguage(ask, letter.language),
    })),
    letters: letters.map(({ countryLines: _lines, ...one }) => one),
    countryLines: Object.fromEntries(
      letters.map(({ official, countryLines }) => [official.country, countryLines]),
    ),
    language: letter.language,
    languageName: englishLanguageName(letter.language),
    changeable: changeableIn(letter.draft, blocks),
    prompts: promptsIn(issue, { reader: "en", language: letter.language }),
    isCautious: caution !== null,
    asksForEmbassy: asksForEmbassy({ issue, letter }),
    mayMove: mayMoveLetter({ from: issue, to: appeal.issue }),
    coach: coachMaterial({
      appeal,
      issue,
      language: letter.language,
      officialIds: letter.officialIds,
      rules: await sectionRules(),
      day: today(),
    }),
    direction: directionOf(letter.language),
    countries: countryChoices("en"),
  };
  // Nothing more is written then; what was written can still be read.
  const isOver = hasEnded(issue.status);
  return (
    <>
      <div className="stack">
        <p className="kicker">
          <a href={`/appeals/${appeal.slug}`}>For {appeal.personName}</a>
        </p>
        <h1>Your letter</h1>
        <p className="soft">
          In {languageName(letter.language)}. What you type is sealed; only your return code opens it:{" "}
          <strong className="return-code">{code}</strong>
        </p>
        {isModelStale(issue, letter.language) && !isOver && (
          <p className="soft">
            The original of this model letter has changed since it was translated: it may say more.
          </p>
        )}
        {(!letter.isAfterDate || isOver) && (
          <StatusNote issue={issue} section={section} by={await reader()} />
        )}
        {props.mayMove && <MoveNote letterId={letter.id} />}
        {letter.isTrial && <TrialNote say={(await reader()).say} />}
        {!isOver && (
          <p>
            <a href={`/letters/${letter.id}/change`}>Change language or officials</a>
          </p>
        )}
        {changed === "1" && (
          <p role="status" className="done">
            Your letter is changed. Read it once more.
          </p>
        )}
        {moved === "1" && (
          <p role="status" className="done">
            Your letter is on the newer issue now. Read it once more.
          </p>
        )}
        {caution && (
          <div className="note stop">
            <strong>Sign with initials and give only your town</strong>
            <p>{caution}</p>
          </div>
        )}
      </div>
      {isOver ? (
        composeForAll({ letter, issue, day: today(), appealUrl: null }).map((sheet) => (
          <LetterSheet key={sheet.addressee.officialId} letter={sheet} />
        ))
      ) : (
        <>
          <div id="letter-form">
            <LetterForm {...props} />
          </div>
          <JsonData id="letter-form-props" data={props} />
          {/* While developing, the framework's own scripts stay in the page and bring the form to life. */}
          {process.env.NODE_ENV === "production" && (
            <script type="module" src="/scripts/letter-form.js" async />
          )}
        </>
      )}
      {letter.language !== "en" && !isOver && (
        <ModelBeside
          beside={sideBySide({ issue, language: letter.language, draft: letter.draft, reader: "en" })}
          language={letter.language}
          direction={directionOf(letter.language)}
        />
      )}
    </>
  );
}
