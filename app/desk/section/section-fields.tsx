import { TextArea, TextField } from "@/components/desk/form/text-field";
import { FieldError } from "@/components/form/field";
import { Tick } from "@/components/form/tick";
import type { FormState } from "@/lib/request/form-state";

const organisationChoices = [
  { value: "either", label: "Each writer decides" },
  { value: "no", label: "No: writers write as private persons" },
  { value: "yes", label: "Yes" },
] as const;

/** What is set once: who the section is, and how its letters are handled. */
export function SectionFields({ state }: { state: FormState }) {
  const error = state.errors.organisationInLetters;
  return (
    <div className="stack loose">
      <TextField
        name="name"
        label="Name of the section"
        state={state}
        autoComplete="organization"
        dir="auto"
      />
      <TextArea
        name="contact"
        label="Contact for “check with your section”"
        hint="Shown to everybody once the date of an appeal has passed: an email address, a telephone number, hours."
        state={state}
        rows={2}
        dir="auto"
      />
      <TextArea
        name="afterDateRule"
        label="What writers do after the date"
        hint="Used where an appeal says nothing of its own."
        state={state}
        rows={3}
        dir="auto"
      />
      <TextField
        name="languages"
        label="Languages"
        hint="Codes with commas between, the usual one first: en, fr, pt-BR"
        state={state}
        dir="ltr"
        autoComplete="off"
      />
      <fieldset className="choices" id="organisationInLetters">
        <legend>Do letters name the organisation?</legend>
        {error && <FieldError id="organisationInLetters" message={error} />}
        {organisationChoices.map(({ value, label }) => (
          <Tick
            key={value}
            type="radio"
            name="organisationInLetters"
            value={value}
            defaultChecked={state.values.organisationInLetters === value}
          >
            {label}
          </Tick>
        ))}
      </fieldset>
      <TextField
        name="retentionDays"
        label="Days that a letter is kept after its last change"
        hint="From 1 to 28. Then it is erased, with the name and the address in it."
        state={state}
        inputMode="numeric"
        autoComplete="off"
      />
      <fieldset className="choices">
        <legend>Letters that Postbag sends itself</legend>
        <Tick name="attachesPdf" value="yes" defaultChecked={state.values.attachesPdf === "yes"}>
          Attach the letter as a PDF, with the same words
        </Tick>
      </fieldset>
    </div>
  );
}
