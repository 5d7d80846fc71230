import { redirect } from "next/navigation";
import { DeskHead } from "@/components/desk/desk-head";
import { AlongTheWay } from "@/components/desk/form/along-the-way";
import { TextField } from "@/components/desk/form/text-field";
import { deskPage } from "@/lib/desk/kept-form";
import { currentCoordinator } from "@/lib/request/coordinator";
import { takeFormState } from "@/lib/request/form-state";

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const state = await takeFormState();
  if (!state && (await currentCoordinator())) redirect("/desk");
  const asked = state?.values.next ?? (await searchParams).next ?? "";
  const next = deskPage(String(asked));
  const kept = String(state?.values.kept ?? "");
  return (
    <>
      <DeskHead title="Sign in" kicker="For coordinators" state={state}>
        <p className="lead">To write a letter you need no account. This is for those who publish appeals.</p>
        {kept && (
          <p className="note">
            Your session ended while you were typing. Sign in and your form comes back as it was, word for
            word.
          </p>
        )}
      </DeskHead>
      <form className="stack" method="post" action="/desk/sign-in/password" noValidate>
        <AlongTheWay next={next} kept={kept} />
        <TextField name="email" label="Email" state={state} type="email" autoComplete="username" dir="ltr" />
        <TextField
          name="passphrase"
          label="Passphrase"
          state={state ? { ...state, values: {} } : null}
          type="password"
          autoComplete="current-password"
        />
        <p>
          <button className="button" type="submit">
            Go on
          </button>
        </p>
      </form>
      <p className="soft">
        No account yet, or no way in? A publisher of your section can send you a link from the desk; whoever
        runs the server can print one.
      </p>
    </>
  );
}
