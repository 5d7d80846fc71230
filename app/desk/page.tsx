import { DeskHead } from "@/components/desk/desk-head";
import { roleWords } from "@/lib/desk/access";
import { countRecoveryCodes } from "@/lib/desk/sign-in/queries";
import { requireCoordinator } from "@/lib/request/coordinator";

export default async function DeskPage() {
  const coordinator = await requireCoordinator("/desk");
  const codes = await countRecoveryCodes(coordinator.id);
  return (
    <>
      <DeskHead title={`Good to see you, ${coordinator.name}`}>
        <p className="lead">
          {roleWords[coordinator.role].name}: {roleWords[coordinator.role].does.toLowerCase()}.
        </p>
      </DeskHead>
      {codes < 3 && (
        <div className="note">
          <strong>
            {codes === 0 ? "You have no recovery codes" : `Only ${codes} recovery codes are left`}
          </strong>
          <p>
            They open the second step when the phone is lost.{" "}
            <a href="/desk/account/codes">Make ten new recovery codes</a>
          </p>
        </div>
      )}
    </>
  );
}
