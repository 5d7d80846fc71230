import { DeskHead } from "@/components/desk/desk-head";
import { NewPassphrase } from "@/components/desk/form/new-passphrase";
import { TextField } from "@/components/desk/form/text-field";
import { roleWords } from "@/lib/desk/access";
import { findInvitation } from "@/lib/desk/sign-in/find-account.db";
import { takeFormState } from "@/lib/request/form-state";

type Props = { params: Promise<{ token: string }> };

export default async function InvitationPage({ params }: Props) {
  const { token } = await params;
  const invitation = await findInvitation(token, new Date());
  if (!invitation) return <UsedLink />;
  const state = await takeFormState();
  return (
    <>
      <DeskHead title="Your place at the desk" kicker="Invitation" state={state}>
        <p className="lead">
          {invitation.isReturning ? (
            <>
              Set a new passphrase for <bdi dir="ltr">{invitation.email}</bdi>. The second step is set up
              again after it, and you are signed out everywhere else.
            </>
          ) : (
            <>
              You are invited as {roleWords[invitation.role].name.toLowerCase()} with{" "}
              <bdi dir="ltr">{invitation.email}</bdi>.
            </>
          )}
        </p>
      </DeskHead>
      <form className="stack" method="post" action={`/desk/invitation/${token}/accept`} noValidate>
        <input type="hidden" name="username" autoComplete="username" value={invitation.email} />
        <TextField
          name="name"
          label="Your name"
          hint="Colleagues see it in the history. Supporters never do."
          state={state}
          stored={invitation.name}
          autoComplete="name"
          dir="auto"
        />
        <NewPassphrase state={state} />
        <p>
          <button className="button" type="submit">
            Go on to the second step
          </button>
        </p>
      </form>
    </>
  );
}

function UsedLink() {
  return (
    <DeskHead title="This link has expired" kicker="Invitation">
      <p className="lead">
        It works once and for seven days, and a newer one takes its place. Ask for another where this one came
        from.
      </p>
      <p>
        <a className="button quiet" href="/desk/sign-in">
          Sign in
        </a>
      </p>
    </DeskHead>
  );
}
