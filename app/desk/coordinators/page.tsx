import { DeskHead } from "@/components/desk/desk-head";
import { DeskForm } from "@/components/desk/form/desk-form";
import { KeptNote } from "@/components/desk/form/kept-note";
import { TextField, typedIn } from "@/components/desk/form/text-field";
import { Day } from "@/components/desk/moment";
import { roleWords } from "@/lib/desk/access";
import { listCoordinators, listInvitations } from "@/lib/desk/list-coordinators.db";
import { requireCoordinator } from "@/lib/request/coordinator";
import { deskFormState } from "@/lib/request/desk/form-state";
import { CoordinatorCard } from "./coordinator-card";
import { RoleField } from "./role-field";

const PAGE = "/desk/coordinators";

export default async function CoordinatorsPage() {
  const coordinator = await requireCoordinator(PAGE);
  const state = await deskFormState({ coordinator, page: PAGE });
  const [coordinators, invitations] = await Promise.all([listCoordinators(), listInvitations(new Date())]);
  const link = typedIn(state, "link");
  return (
    <>
      <DeskHead title="Coordinators" state={state} />
      {link && (
        <div className="note good">
          <strong>Hand this link to {typedIn(state, "invited")}</strong>
          <p>It works once, for seven days. It is shown this once; send it where only they read it.</p>
          <p className="code" dir="ltr">
            {link}
          </p>
        </div>
      )}
      <section className="stack" aria-labelledby="here">
        <h2 id="here">At the desk</h2>
        <ul className="envelopes">
          {coordinators.map((one) => (
            <li key={one.id}>
              <CoordinatorCard coordinator={one} isOneself={one.id === coordinator.id} />
            </li>
          ))}
        </ul>
      </section>
      {invitations.length > 0 && (
        <section className="stack" aria-labelledby="invited">
          <h2 id="invited">Invited</h2>
          <ul>
            {invitations.map(({ email, role, expiresAt }) => (
              <li key={email}>
                <bdi dir="ltr">{email}</bdi> as {roleWords[role].name.toLowerCase()}; the link works until{" "}
                <Day day={expiresAt.toISOString().slice(0, 10)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="stack" aria-labelledby="invite">
        <h2 id="invite">Invite somebody</h2>
        <p>
          Somebody who has lost passphrase or phone gets a new link in the same way, and keeps their role.
        </p>
        <KeptNote state={state} page={PAGE} />
        <DeskForm page={PAGE} action="/desk/coordinators/invite" className="stack">
          <TextField name="email" label="Email" state={state} type="email" autoComplete="off" dir="ltr" />
          <RoleField chosen={typedIn(state, "role") ?? "editor"} error={state?.errors.role} />
          <p>
            <button className="button" type="submit">
              Make a link
            </button>
          </p>
        </DeskForm>
      </section>
    </>
  );
}
