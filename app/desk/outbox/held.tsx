import { DeskForm } from "@/components/desk/form/desk-form";
import type { CoordinatorRole } from "@/generated/sqlite/enums";
import { mayVisit } from "@/lib/desk/access";

const RELEASE = "/desk/outbox/release";

/** Shown after a restore, until a publisher lets sending go on. */
export function Held({ role }: { role: CoordinatorRole }) {
  return (
    <section className="note stack" aria-labelledby="held">
      <h2 id="held">Nothing is being sent</h2>
      <p>
        This site was restored from a backup. Letters that were sent after the backup was made may still be
        waiting here, and would be sent a second time. Look through the list below before you let sending go
        on.
      </p>
      {mayVisit({ address: RELEASE, method: "POST", role }) ? (
        <DeskForm page="/desk/outbox" action={RELEASE}>
          <button type="submit" className="button">
            Start sending again
          </button>
        </DeskForm>
      ) : (
        <p>A publisher can start sending again.</p>
      )}
    </section>
  );
}
