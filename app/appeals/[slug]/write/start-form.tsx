import { AskTheSection } from "@/components/appeal/ask-the-section";
import { ErrorSummary } from "@/components/form/error-summary";
import { Field, FieldError, fieldTies } from "@/components/form/field";
import { Tick } from "@/components/form/tick";
import { type Appeal, copiedTo, writtenTo } from "@/lib/appeals/appeal";
import { countryChoices } from "@/lib/ground/country-names";
import { englishLanguageName, languageName } from "@/lib/ground/language-name";
import type { Reader } from "@/lib/interface/reader";
import { languagesWithWords } from "@/lib/letters/words/letter-words";
import type { Official } from "@/lib/officials/official";
import type { FormState } from "@/lib/request/form-state";
import type { Section } from "@/lib/section/section";

/** Who the letter is for and in which language: what has to be known before it opens. */
export function StartForm({
  appeal,
  section,
  state,
  startKey,
  by,
}: {
  appeal: Appeal;
  section: Section;
  state: FormState | null;
  startKey: string;
  by: Reader;
}) {
  const { issue } = appeal;
  const officials = writtenTo(issue);
  const copies = copiedTo(issue);
  const values = state?.values ?? {
    officialIds: [...officials, ...copies].map(({ id }) => id),
    language: issue.languages[0] ?? "en",
  };
  const errors = state?.errors ?? {};
  const chosen = new Set([values.officialIds ?? []].flat());
  return (
    <form className="stack loose" method="post" action={`/appeals/${appeal.slug}/start`}>
      <ErrorSummary
        title="There is a problem"
        problems={Object.entries(errors).map(([field, message]) => ({ field, message }))}
      />
      <input type="hidden" name="startKey" value={String(values.startKey ?? startKey)} />

      <fieldset
        className="choices"
        id="officialIds"
        aria-describedby={errors.officialIds ? "officialIds-error" : undefined}
      >
        <legend>Who is it for?</legend>
        <p className="hint">Each gets a letter of their own, with their own address and greeting.</p>
        {errors.officialIds && <FieldError id="officialIds" message={errors.officialIds} />}
        {officials.map((official) => (
          <OfficialTick key={official.id} official={official} isChosen={chosen.has(official.id)} />
        ))}
      </fieldset>

      {copies.length > 0 && (
        <fieldset className="choices">
          <legend>Who gets a copy?</legend>
          <p className="hint">For their information. An embassy reports home what it is sent.</p>
          {copies.map((official) => (
            <OfficialTick key={official.id} official={official} isChosen={chosen.has(official.id)} />
          ))}
        </fieldset>
      )}

      {issue.copiesToDiplomats && (
        <EmbassyCountry chosen={String(values.country ?? "")} error={errors.country} />
      )}

      <LanguageChoice
        issue={issue}
        chosen={String(values.language ?? "")}
        other={String(values.otherLanguage ?? "")}
        error={errors.language}
      />

      {issue.status === "past" && (
        <fieldset className="choices" id="sectionAskedForIt">
          <legend>The date has passed</legend>
          <div className="note stop">
            <p>{issue.afterDateRule || section.afterDateRule}</p>
            <AskTheSection section={section} by={by} />
            <p>Letters that come after the date can do harm when a case has moved on. That is why we ask.</p>
          </div>
          {errors.sectionAskedForIt && (
            <FieldError id="sectionAskedForIt" message={errors.sectionAskedForIt} />
          )}
          <Tick name="sectionAskedForIt" value="yes" defaultChecked={values.sectionAskedForIt === "yes"}>
            My section office asked me to write after the date
          </Tick>
        </fieldset>
      )}

      <div className="stack">
        {errors.startKey && <FieldError id="startKey" message={errors.startKey} />}
        <button
          className="button"
          type="submit"
          id="startKey"
          aria-describedby={errors.startKey ? "startKey-error" : undefined}
        >
          Start my letter
        </button>
        <p className="soft">
          You get a return code with your letter. With it you can go on from any device; without it nobody can
          read your letter, not even us.
        </p>
      </div>
    </form>
  );
}

function LanguageChoice({
  issue,
  chosen,
  other,
  error,
}: {
  issue: Appeal["issue"];
  chosen: string;
  other: string;
  error: string | undefined;
}) {
  const listed = issue.languages.filter((language) => language !== "own");
  const others = languagesWithWords
    .filter((language) => !listed.includes(language))
    .sort((a, b) => englishLanguageName(a).localeCompare(englishLanguageName(b), "en"));
  return (
    <fieldset className="choices" id="language" aria-describedby={error ? "language-error" : undefined}>
      <legend>In which language?</legend>
      <p className="hint">The first one is read best by the office. Your own language is welcome as well.</p>
      {error && <FieldError id="language" message={error} />}
      {listed.map((language) => (
        <Tick
          key={language}
          type="radio"
          name="language"
          value={language}
          defaultChecked={language === chosen}
        >
          {languageName(language)}
        </Tick>
      ))}
      <Tick type="radio" name="language" value="other" defaultChecked={chosen === "other"}>
        Another language
      </Tick>
      <div className="field">
        <label htmlFor="otherLanguage">Which other language</label>
        <select id="otherLanguage" name="otherLanguage" defaultValue={other} key={other}>
          <option value="">Choose, if you ticked “Another language”</option>
          {others.map((language) => (
            <option key={language} value={language}>
              {languageName(language)}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  );
}

const EMBASSY_HINT =
  "For a copy to the embassy there, for its information: it reports home what it is sent. Leave it empty to send none.";

/** The writer's country, asked once: it leads to the embassy that gets a copy, and stands on the letter later. */
function EmbassyCountry({ chosen, error }: { chosen: string; error: string | undefined }) {
  return (
    <Field id="country" label="Your country" hint={EMBASSY_HINT} error={error}>
      <select
        {...fieldTies({ id: "country", hint: EMBASSY_HINT, error })}
        name="country"
        defaultValue={chosen}
        key={chosen}
        autoComplete="country"
      >
        <option value="">No copy to an embassy</option>
        {countryChoices("en").map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}

function OfficialTick({ official: { id, role, name }, isChosen }: { official: Official; isChosen: boolean }) {
  return (
    <div>
      <Tick name="officialIds" value={id} defaultChecked={isChosen} aria-describedby={`${id}-name`}>
        <strong>{role}</strong>
      </Tick>
      <span className="hint under-tick" id={`${id}-name`}>
        <bdi>{name}</bdi>
      </span>
    </div>
  );
}
