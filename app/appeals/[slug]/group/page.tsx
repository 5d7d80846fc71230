import { notFound } from "next/navigation";
import { StatusNote } from "@/components/appeal/status-note";
import { ErrorSummary } from "@/components/form/error-summary";
import { Field, FieldError, fieldTies } from "@/components/form/field";
import { Tick } from "@/components/form/tick";
import { copiedTo, writtenTo } from "@/lib/appeals/appeal";
import { findAppeal } from "@/lib/appeals/find-appeal.db";
import { isAskingForLetters } from "@/lib/appeals/issue-status";
import { hasModelIn } from "@/lib/letters/group-letters";
import { now } from "@/lib/request/clock";
import { takeFormState } from "@/lib/request/form-state";
import { reader } from "@/lib/request/reader";
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
  const by = await reader();
  const { say } = by;
  const hint = say("group_people_hint");
  const title = say("appeal_group");
  return (
    <>
      <title>{`${state ? say("site_error", { title }) : title} – Postbag`}</title>
      <div className="stack">
        <p className="kicker">
          <a href={`/appeals/${appeal.slug}`}>{appeal.personName}</a>
        </p>
        <h1>{title}</h1>
        <p className="lead">{say("group_lead")}</p>
        <StatusNote issue={issue} section={await findSection()} by={by} />
      </div>
      {isAskingForLetters(issue.status) && (
        <form className="stack loose" method="post" action={`/appeals/${appeal.slug}/group/start`}>
          <ErrorSummary
            title={say("form_problem")}
            problems={Object.entries(errors).map(([field, message]) => ({ field, message }))}
          />
          <fieldset className="choices" id="officialIds">
            <legend>{say("group_who")}</legend>
            {errors.officialIds && (
              <FieldError id="officialIds" message={errors.officialIds} errorWord={say("form_error")} />
            )}
            {officials.map(({ id, role }) => (
              <Tick key={id} name="officialIds" value={id} defaultChecked={chosen.has(id)}>
                {role}
              </Tick>
            ))}
          </fieldset>
          <fieldset className="choices" id="language">
            <legend>{say("group_language")}</legend>
            {errors.language && (
              <FieldError id="language" message={errors.language} errorWord={say("form_error")} />
            )}
            {languages.map((language) => (
              <Tick
                key={language}
                type="radio"
                name="language"
                value={language}
                defaultChecked={values.language === language}
              >
                {by.languageName(language)}
              </Tick>
            ))}
          </fieldset>
          <Field
            id="people"
            label={say("group_people")}
            hint={hint}
            error={errors.people}
            errorWord={say("form_error")}
          >
            <input
              {...fieldTies({ id: "people", hint, error: errors.people })}
              name="people"
              type="number"
              min={1}
              max={500}
              defaultValue={String(values.people ?? "")}
            />
          </Field>
          <Field
            id="country"
            label={say("group_country")}
            error={errors.country}
            errorWord={say("form_error")}
          >
            <select
              {...fieldTies({ id: "country", error: errors.country })}
              name="country"
              defaultValue={String(values.country ?? "")}
              key={String(values.country)}
            >
              <option value="">{say("group_choose_country")}</option>
              {by.countries().map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
          <p>
            <button className="button" type="submit">
              {say("group_make")}
            </button>
          </p>
        </form>
      )}
    </>
  );
}
