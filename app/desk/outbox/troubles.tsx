import { DeskForm } from "@/components/desk/form/desk-form";
import { Moment } from "@/components/desk/moment";
import type { CoordinatorRole } from "@/generated/sqlite/enums";
import { mayVisit } from "@/lib/desk/access";
import type { outboxTroubles } from "@/lib/outbox/list-messages.db";

const PAGE = "/desk/outbox";

type Props = Awaited<ReturnType<typeof outboxTroubles>> & {
  role: CoordinatorRole;
  names: ReadonlyMap<string, string>;
};

/** What stands in the way of more than one message: a paused server, a failing address, mail that nobody understood. */
export function Troubles({ hosts, officials, unread, role, names }: Props) {
  if (hosts.length + officials.length + unread.length === 0) return null;
  const mayMend = mayVisit({ address: "/desk/outbox/mend", method: "POST", role });
  const mend = (what: string, id: string, label: string) =>
    mayMend && (
      <DeskForm page={PAGE} action="/desk/outbox/mend" className="row">
        <input type="hidden" name="what" value={what} />
        <input type="hidden" name="id" value={id} />
        <button type="submit" className="button small quiet">
          {label}
        </button>
      </DeskForm>
    );
  return (
    <section className="stack" aria-labelledby="troubles">
      <h2 id="troubles">Problems</h2>
      {hosts.map(({ host, until, reason }) => (
        <div key={host} className="note">
          <strong>
            The mail server {host} is left alone until <Moment at={until} />
          </strong>
          <p>
            It asked for a pause or could not be reached
            {reason && (
              <>
                : <code dir="ltr">{reason}</code>
              </>
            )}
            . Everything waits.
          </p>
          {mend("host", host, "Try again now")}
        </div>
      ))}
      {officials.map(({ officialId, hardBounces, softBounces }) => (
        <div key={officialId} className="note">
          <strong>{names.get(officialId) ?? "An official"}: letters by email come back</strong>
          <p>
            {hardBounces} for good, {softBounces} for the time being. Writers are offered post and fax. Check
            the address, then say that it works.
          </p>
          {mend("official", officialId, "The address works")}
        </div>
      ))}
      {unread.length > 0 && (
        <details className="note">
          <summary>{unread.length} mails to the return path that nobody understood</summary>
          <ul className="stack">
            {unread.map(({ id, summary, receivedAt, messageId }) => (
              <li key={id}>
                <p>
                  <Moment at={receivedAt} />: {summary || "no subject"}{" "}
                  {messageId && <a href={`/desk/outbox/${messageId}`}>its message</a>}
                </p>
                {mend("bounce", id, "Seen")}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
