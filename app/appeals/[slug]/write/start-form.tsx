import { AskTheSection } from "@/components/appeal/ask-the-section";
import { ErrorSummary } from "@/components/form/error-summary";
import { Field, FieldError, fieldTies } from "@/components/form/field";
import { Tick } from "@/components/form/tick";
import { LanguageChoice } from "@/components/letter/language-choice";
import { OfficialChoice } from "@/components/letter/official-choice";
import { type Appeal, copiedTo, writtenTo } from "@/lib/appeals/appeal";
import { countryChoices } from "@/lib/ground/country-names";
import type { Reader } from "@/lib/interface/reader";
import type { FormState } from "@/lib/request/form-state";
import type { Section } from "@/lib/section/section";

/** Who the letter is for and in which language: what has to be known before it opens. */
export function StartForm({
  appeal,
  section,
  state,
  startKey,
  by,
  readsIn,
}: {
  appeal: Appeal;
  section: Section;
  state: FormState | null;
  startKey: string;
  by: Reader;
  /** The language of the address, whatever this page speaks. */
  readsIn: string;
}) {
  const { issue } = appeal;
  const values = state?.values ?? {
    officialIds: [...writtenTo(issue), ...copiedTo(issue)].map(({ id }) => id),
    // The reader's own, where the sheet lists it; a language that nobody chose is written by nobody.
    language: issue.languages.includes(readsIn) ? readsIn : "",
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

      <OfficialChoice issue={issue} chosen={chosen} error={errors.officialIds} />

      {issue.copiesToDiplomats && (
        <EmbassyCountry chosen={String(values.country ?? "")} error={errors.country} />
      )}

      <LanguageChoice
        languages={issue.languages}
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
