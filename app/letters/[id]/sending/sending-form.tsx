import { ErrorSummary } from "@/components/form/error-summary";
import { Field, FieldError, fieldTies } from "@/components/form/field";
import { Tick } from "@/components/form/tick";
import { languageName } from "@/lib/ground/language-name";
import { interfaceLanguages } from "@/lib/interface/catalogue";
import type { Official } from "@/lib/officials/official";
import type { FormState } from "@/lib/request/form-state";

type Props = {
  letterId: string;
  officials: readonly Official[];
  /** Tag of the language that our mails to the writer come in unless another is chosen. */
  language: string;
  state: FormState | null;
};

/** Whom the letter goes to, the writer's address, and what may be done with it. */
export function SendingForm({ letterId, officials, language, state }: Props) {
  const errors = state?.errors ?? {};
  const values = state?.values ?? {};
  const chosen = state ? [values.officialIds ?? []].flat() : officials.map(({ id }) => id);
  const isTicked = (name: string, usually: boolean) => (state ? values[name] === "yes" : usually);
  const chosenLanguage = String(values.language ?? language);
  const hint = "We use it to ask you once whether it is you, and to tell you how it ended. Then it is wiped.";
  return (
    <form className="stack loose" method="post" action={`/letters/${letterId}/sending/ask`} noValidate>
      <ErrorSummary
        title="There is a problem"
        problems={Object.entries(errors).map(([field, message]) => ({ field, message }))}
      />
      <fieldset className="choices" id="officialIds">
        <legend>Send it to</legend>
        {errors.officialIds && <FieldError id="officialIds" message={errors.officialIds} />}
        {officials.map(({ id, role, emails }) => (
          <Tick key={id} name="officialIds" value={id} defaultChecked={chosen.includes(id)}>
            {role} <span className="soft">({emails.join(", ")})</span>
          </Tick>
        ))}
      </fieldset>
      <Field id="email" label="Your email address" hint={hint} error={errors.email}>
        <input
          {...fieldTies({ id: "email", hint, error: errors.email })}
          name="email"
          type="email"
          autoComplete="email"
          spellCheck={false}
          dir="ltr"
          defaultValue={String(values.email ?? "")}
        />
      </Field>
      <Field id="language" label="Language of our emails to you">
        <select
          {...fieldTies({ id: "language" })}
          name="language"
          defaultValue={chosenLanguage}
          key={chosenLanguage}
        >
          {interfaceLanguages().map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag)}
            </option>
          ))}
        </select>
      </Field>
      <fieldset className="choices">
        <legend>And you?</legend>
        <Tick name="sharesAddress" value="yes" defaultChecked={isTicked("sharesAddress", false)}>
          The office may see my address and answer to it
        </Tick>
        <Tick name="wantsCopy" value="yes" defaultChecked={isTicked("wantsCopy", true)}>
          Send me a copy when it has gone
        </Tick>
        <Tick name="wantsReminder" value="yes" defaultChecked={isTicked("wantsReminder", false)}>
          Ask me once, after two weeks, whether an answer came
        </Tick>
      </fieldset>
      <p>
        <button type="submit" className="button">
          Send me the link
        </button>
      </p>
    </form>
  );
}
