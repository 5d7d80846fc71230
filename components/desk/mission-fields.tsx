import { CountryField } from "@/components/desk/country-field";
import type { FormValues } from "@/components/desk/form/form-values";
import { TextArea, TextField } from "@/components/desk/form/text-field";

/** What the list of embassies holds of a mission, as it is typed. */
export function MissionFields({ state }: { state: FormValues }) {
  return (
    <>
      <CountryField name="sending" label="Sent by" state={state} />
      <CountryField name="host" label="Accredited in" state={state} />
      <TextField name="name" label="What it is called" hint="Embassy of Moldova in Ireland" state={state} />
      <TextArea name="addressLines" label="Address without the country" state={state} rows={3} dir="auto" />
      <CountryField
        name="country"
        label="Where it stands"
        hint="Only for one that is accredited from another country."
        state={state}
      />
      <TextArea name="emails" label="Emails" hint="One a line." state={state} rows={2} dir="ltr" />
      <TextArea name="faxes" label="Faxes" hint="One a line." state={state} rows={2} dir="ltr" />
      <TextArea name="phones" label="Telephones" hint="One a line." state={state} rows={2} dir="ltr" />
      <TextField
        name="source"
        label="Source"
        hint="A website with its day, a diplomatic list, a call."
        state={state}
        dir="auto"
      />
      <TextField name="verifiedOn" label="Checked on" hint="2026-11-21" state={state} dir="ltr" />
    </>
  );
}
