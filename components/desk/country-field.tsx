import { Field, fieldTies } from "@/components/form/field";
import { countryChoices } from "@/lib/ground/country-names";
import type { FormValues } from "./form/form-values";
import { typedIn } from "./form/text-field";

/** A country from the list, or none. */
export function CountryField({
  name,
  label,
  hint,
  none = "Choose a country",
  state,
}: {
  name: string;
  label: string;
  hint?: string;
  none?: string;
  state: FormValues | null;
}) {
  const error = state?.errors[name];
  const chosen = typedIn(state, name) ?? "";
  return (
    <Field id={name} label={label} hint={hint} error={error}>
      <select {...fieldTies({ id: name, hint, error })} name={name} defaultValue={chosen} key={chosen}>
        <option value="">{none}</option>
        {countryChoices("en").map((country) => (
          <option key={country.code} value={country.code}>
            {country.name}
          </option>
        ))}
      </select>
    </Field>
  );
}
