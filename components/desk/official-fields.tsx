import { CountryField } from "@/components/desk/country-field";
import { countryChoices, countryName, isCountry } from "@/lib/ground/country-names";
import type { FormValues } from "./form/form-values";
import { TextArea, TextField } from "./form/text-field";

/** Everything that can be typed of an official; several values of a field stand on lines of their own. */
export function OfficialFields({ state: given }: { state: FormValues }) {
  // Stored by its code, shown by its name; either can be typed.
  const country = String(given.values.country ?? "");
  const state = {
    ...given,
    values: { ...given.values, country: isCountry(country) ? countryName(country, "en") : country },
  };
  return (
    <>
      <div className="two halves">
        <div className="stack">
          <TextField
            name="role"
            label="Role"
            hint="As it appears on the envelope: President, Minister of Justice, Embassy of Moldova"
            state={state}
            dir="auto"
          />
          <TextField
            name="name"
            label="Name"
            hint="Empty where letters go to the office"
            state={state}
            dir="auto"
          />
          <TextField name="organisation" label="Organisation" state={state} dir="auto" />
          <TextArea
            name="addressLines"
            label="Postal address"
            hint="Line by line, without the country"
            state={state}
            rows={4}
            dir="auto"
          />
          <TextField
            name="country"
            label="Country"
            hint="By name or two letters"
            state={state}
            list="countries"
            autoComplete="off"
          />
        </div>
        <div className="stack">
          <TextArea
            name="faxes"
            label="Fax numbers"
            hint="One per line, with the country code: +994 12 …"
            state={state}
            rows={2}
            dir="ltr"
          />
          <TextArea
            name="phones"
            label="Telephone numbers"
            hint="For the desk only"
            state={state}
            rows={2}
            dir="ltr"
          />
          <TextArea
            name="emails"
            label="Email addresses"
            hint="One per line"
            state={state}
            rows={2}
            dir="ltr"
          />
          <TextArea
            name="salutations"
            label="Salutations"
            hint="Language and salutation, one per line: “en: Dear President”"
            state={state}
            rows={3}
            dir="auto"
          />
          <TextField
            name="timeZone"
            label="Time zone"
            hint="Where the office is, for instance Asia/Baku. Leave it empty for the time in its country"
            state={state}
            autoComplete="off"
            dir="ltr"
          />
        </div>
      </div>
      <fieldset className="stack">
        <legend>Only for an embassy or consulate</legend>
        <CountryField name="represents" label="Country it represents" none="Not an embassy" state={state} />
        <CountryField
          name="serves"
          label="Country it serves"
          hint="Writers there send it their copies, even if it is located elsewhere"
          none="Not an embassy"
          state={state}
        />
      </fieldset>
      <TextField
        name="source"
        label="Source"
        hint="Where all this comes from: a sheet, a website and its day, a call"
        state={state}
        dir="auto"
      />
      <TextField
        name="verifiedOn"
        label="Last checked on"
        hint="As 2026-11-21. A new day clears what writers have reported."
        state={state}
        autoComplete="off"
        inputMode="numeric"
      />
      <datalist id="countries">
        {countryChoices("en").map(({ code, name }) => (
          <option key={code} value={name} />
        ))}
      </datalist>
    </>
  );
}
