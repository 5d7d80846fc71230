import { notFound } from "next/navigation";
import { StatusNote } from "@/components/appeal/status-note";
import { ErrorSummary } from "@/components/form/error-summary";
import { Field, FieldError, fieldTies } from "@/components/form/field";
import { Tick } from "@/components/form/tick";
import { copiedTo, writtenTo } from "@/lib/appeals/appeal";
import { findAppeal } from "@/lib/appeals/find-appeal.db";
import { isAskingForLetters } from "@/lib/appeals/issue-status";
import { countryChoices } from "@/lib/ground/country-names";
import { languageName } from "@/lib/ground/language-name";
import { hasModelIn } from "@/lib/letters/group-letters";
import { now } from "@/lib/request/clock";
import { takeFormState } from "@/lib/request/form-state";
import { findSection } from "@/lib/section/find-section.db";

type Props = { params: Promise<{ slug: string }> };

export default async function GroupPage({ params }: Props) {
  const appeal = await findAppeal((await params).slug, now());
  if (!appeal) notFound();
  const { issue } = appeal;
  const officials = [...writtenTo(issue), ...copiedTo(issue)];
  const languages = issue.languages.filter((language) => hasModelIn(issue, language));
  const state = await takeFormState();
  const errors = state?.errors ?? {};
  const values = state?.values ?? {
    officialIds: officials.map(({ id }) => id),
    language: languages[0] ?? "",
    people: "20",
    country: "",
  };
  const chosen = new Set([values.officialIds ?? []].flat());
  const hint = "At most 500 letters at once; every official counts.";
  return (
    <>
      <title>{`${state ? "Error: " : ""}Letters for a group – Postbag`}</title>
      <div className="stack">
        <p className="kicker">
          <a href={`/appeals/${appeal.slug}`}>{appeal.personName}</a>
        </p>
        <h1>Letters for a group</h1>
        <p className="lead">
          For an evening with few devices: one PDF to print, a letter for each person and official, each
          person’s in other words, with lines for name, address and signature. Whoever signs adds a sentence
          by hand.
        </p>
        <StatusNote issue={issue} section={await findSection()} />
      </div>
      {isAskingForLetters(issue.status) && (
        <form className="stack loose" method="post" action={`/appeals/${appeal.slug}/group/start`}>
          <ErrorSummary problems={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
          <fieldset className="choices" id="officialIds">
            <legend>Who do you write to?</legend>
            {errors.officialIds && <FieldError id="officialIds" message={errors.officialIds} />}
            {officials.map(({ id, role }) => (
              <Tick key={id} name="officialIds" value={id} defaultChecked={chosen.has(id)}>
                {role}
              </Tick>
            ))}
          </fieldset>
          <fieldset className="choices" id="language">
            <legend>In which language?</legend>
            {errors.language && <FieldError id="language" message={errors.language} />}
            {languages.map((language) => (
              <Tick
                key={language}
                type="radio"
                name="language"
                value={language}
                defaultChecked={values.language === language}
              >
                {languageName(language)}
              </Tick>
            ))}
          </fieldset>
          <Field id="people" label="How many people?" hint={hint} error={errors.people}>
            <input
              {...fieldTies({ id: "people", hint, error: errors.people })}
              name="people"
              type="number"
              min={1}
              max={500}
              defaultValue={String(values.people ?? "")}
            />
          </Field>
          <Field id="country" label="Your country" error={errors.country}>
            <select
              {...fieldTies({ id: "country", error: errors.country })}
              name="country"
              defaultValue={String(values.country ?? "")}
              key={String(values.country)}
            >
              <option value="">Choose a country</option>
              {countryChoices("en").map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
          <p>
            <button className="button" type="submit">
              Make the letters
            </button>
          </p>
        </form>
      )}
    </>
  );
}
