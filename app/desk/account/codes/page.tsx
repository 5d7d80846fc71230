import { DeskHead } from "@/components/desk/desk-head";
import { countRecoveryCodes } from "@/lib/desk/sign-in/find-account.db";
import { requireCoordinator } from "@/lib/request/coordinator";
import { takeFormState } from "@/lib/request/form-state";

/** Recovery codes: made on request, shown once, in the answer to that request and never again. */
export default async function RecoveryCodesPage() {
  const coordinator = await requireCoordinator("/desk/account/codes");
  const state = await takeFormState();
  const codes = [state?.values.codes ?? []].flat();
  const before = codes.length === 0 ? await countRecoveryCodes(coordinator.id) : 0;
  return (
    <>
      <DeskHead title="Recovery codes" kicker="Second step">
        <p className="lead">
          Each of the ten codes opens the second step once, when your phone is lost or broken. Print them or
          write them down; keep them apart from your passphrase.
        </p>
      </DeskHead>
      {codes.length === 0 ? (
        <form className="stack" method="post" action="/desk/account/codes/new">
          {before > 0 && <p className="note">Your {before} codes from before stop working.</p>}
          <p>
            <button className="button" type="submit">
              Show me ten new codes
            </button>
          </p>
        </form>
      ) : (
        <>
          <ul className="code" dir="ltr" aria-label="Your ten recovery codes">
            {codes.map((code) => (
              <li key={code}>{code}</li>
            ))}
          </ul>
          <p className="note">
            They are shown this once. The server keeps only what it needs to know them again.
          </p>
          <p>
            <a className="button" href="/desk">
              I have them
            </a>
          </p>
        </>
      )}
    </>
  );
}
