import { LONGEST_PASSPHRASE, SHORTEST_PASSPHRASE } from "@/lib/desk/sign-in/passphrase";
import type { FormValues } from "./form-values";
import { TextField } from "./text-field";

/** A new passphrase, typed twice; neither ever comes back with the form. */
export function NewPassphrase({ state }: { state: FormValues | null }) {
  const errorsOnly = state && { values: {}, errors: state.errors };
  const secret = { type: "password", autoComplete: "new-password", state: errorsOnly };
  return (
    <>
      <TextField
        {...secret}
        name="passphrase"
        label="New passphrase"
        hint={`From ${SHORTEST_PASSPHRASE} to ${LONGEST_PASSPHRASE} characters: a few words that belong together only for you. Numbers and symbols are not required.`}
      />
      <TextField {...secret} name="again" label="Repeat passphrase" />
    </>
  );
}
