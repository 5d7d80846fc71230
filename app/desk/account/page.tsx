import { DeskHead } from "@/components/desk/desk-head";
import { NewPassphrase } from "@/components/desk/form/new-passphrase";
import { TextField } from "@/components/desk/form/text-field";
import { roleWords } from "@/lib/desk/access";
import { countRecoveryCodes } from "@/lib/desk/sign-in/find-account.db";
import { requireCoordinator } from "@/lib/request/coordinator";
import { takeFormState } from "@/lib/request/form-state";

export default async function AccountPage() {
  const coordinator = await requireCoordinator("/desk/account");
  const state = await takeFormState();
  const codes = await countRecoveryCodes(coordinator.id);
  return (
    <>
      <DeskHead title="Your account" state={state}>
        <p className="lead">
          <bdi>{coordinator.name}</bdi>, <bdi dir="ltr">{coordinator.email}</bdi>,{" "}
          {roleWords[coordinator.role].name.toLowerCase()}
        </p>
        {state?.values.done && <p className="note good">{state.values.done}</p>}
      </DeskHead>
      <section className="stack" aria-labelledby="passphrase-title">
        <h2 id="passphrase-title">Another passphrase</h2>
        <p>It signs you out everywhere, here as well.</p>
        <form className="stack" method="post" action="/desk/account/password" noValidate>
          <input type="hidden" name="username" autoComplete="username" value={coordinator.email} />
          <TextField
            name="current"
            label="Current passphrase"
            state={state && { values: {}, errors: state.errors }}
            type="password"
            autoComplete="current-password"
          />
          <NewPassphrase state={state} />
          <p>
            <button className="button" type="submit">
              Change the passphrase
            </button>
          </p>
        </form>
      </section>
      <section className="stack" aria-labelledby="codes-title">
        <h2 id="codes-title">Recovery codes</h2>
        <p>
          {codes === 0
            ? "You have none. Without them, a lost phone means asking a colleague for a new link."
            : `${codes} of them still work. Each opens the second step once when the phone is not there.`}
        </p>
        <p>
          <a className="button quiet" href="/desk/account/codes">
            Make new recovery codes
          </a>
        </p>
      </section>
      <section className="stack" aria-labelledby="sessions-title">
        <h2 id="sessions-title">Other devices</h2>
        <form method="post" action="/desk/account/sign-out-elsewhere">
          <button className="button quiet" type="submit">
            Sign out everywhere else
          </button>
        </form>
      </section>
    </>
  );
}
