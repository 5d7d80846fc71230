import { redirect } from "next/navigation";
import { DeskHead } from "@/components/desk/desk-head";
import { AlongTheWay } from "@/components/desk/form/along-the-way";
import { TextField } from "@/components/desk/form/text-field";
import { takeFormState } from "@/lib/request/form-state";

export default async function CodePage() {
  const state = await takeFormState();
  if (!state?.values.ticket) redirect("/desk/sign-in");
  return (
    <>
      <DeskHead title="Enter the code" kicker="Second step" state={state} />
      <form className="stack" method="post" action="/desk/sign-in/code/check" noValidate>
        <input type="hidden" name="ticket" value={String(state.values.ticket)} />
        <AlongTheWay next={String(state.values.next ?? "")} kept={String(state.values.kept ?? "")} />
        <TextField
          name="code"
          label="Code"
          hint="Six digits from your authenticator app, or one of your recovery codes."
          state={{ values: {}, errors: state.errors }}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          dir="ltr"
        />
        <p>
          <button className="button" type="submit">
            Sign in
          </button>
        </p>
      </form>
    </>
  );
}
