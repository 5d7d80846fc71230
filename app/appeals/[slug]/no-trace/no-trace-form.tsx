import { ErrorSummary } from "@/components/form/error-summary";
import { Field, fieldTies } from "@/components/form/field";
import { languageName } from "@/lib/ground/language-name";
import type { LetterDraft } from "@/lib/letters/schema";
import type { FormState } from "@/lib/request/form-state";

/** The few fields of a letter that nobody keeps: the text, initials and a town. */
export function NoTraceForm({
  slug,
  language,
  languages,
  draft,
  state,
}: {
  slug: string;
  language: string;
  languages: readonly string[];
  draft: LetterDraft;
  state: FormState | null;
}) {
  const path = `/appeals/${slug}/no-trace`;
  const errors = state?.errors ?? {};
  const typed = (name: keyof LetterDraft) => String(state?.values[name] ?? draft[name]);
  const askIds = [state?.values.askIds ?? draft.askIds].flat();
  const others = languages.filter((tag) => tag !== language);
  return (
    <form
      className="stack loose no-print"
      method="post"
      action={`${path}/show`}
      autoComplete="off"
      noValidate
    >
      <ErrorSummary
        title="There is a problem"
        problems={Object.entries(errors).map(([field, message]) => ({ field, message }))}
      />
      {!state && others.length > 0 && (
        <p className="row">
          {others.map((tag) => (
            <a key={tag} href={`${path}?language=${tag}`}>
              Write in {languageName(tag)}
            </a>
          ))}
        </p>
      )}
      <input type="hidden" name="language" value={language} />
      {askIds.map((id) => (
        <input key={id} type="hidden" name="askIds" value={id} />
      ))}
      <Field id="subject" label="Subject" error={errors.subject}>
        <input
          {...fieldTies({ id: "subject", error: errors.subject })}
          name="subject"
          defaultValue={typed("subject")}
          dir="auto"
        />
      </Field>
      <Field id="body" label="Your letter" hint="What is asked for follows your text." error={errors.body}>
        <textarea
          {...fieldTies({ id: "body", hint: true, error: errors.body })}
          name="body"
          rows={12}
          lang={language}
          dir="auto"
          defaultValue={typed("body")}
        />
      </Field>
      <Field id="closing" label="Closing lines" error={errors.closing}>
        <textarea
          {...fieldTies({ id: "closing", error: errors.closing })}
          name="closing"
          rows={3}
          lang={language}
          dir="auto"
          defaultValue={typed("closing")}
        />
      </Field>
      <Field id="name" label="Your initials" error={errors.name}>
        <input
          {...fieldTies({ id: "name", error: errors.name })}
          name="name"
          defaultValue={typed("name")}
          dir="auto"
        />
      </Field>
      <Field id="town" label="Your town" error={errors.town}>
        <input
          {...fieldTies({ id: "town", error: errors.town })}
          name="town"
          defaultValue={typed("town")}
          dir="auto"
        />
      </Field>
      <p>
        <button className="button" type="submit">
          Show my letter
        </button>
      </p>
    </form>
  );
}
