import { DeskHead } from "@/components/desk/desk-head";
import { DeskForm } from "@/components/desk/form/desk-form";
import { MessageList } from "@/components/desk/outbox/message-list";
import { OutboxStatus } from "@/generated/sqlite/enums";
import { mayVisit } from "@/lib/desk/access";
import { namesOf, sendingAllowances } from "@/lib/desk/outbox-names.db";
import { findInstance } from "@/lib/ground/instance.db";
import {
  countMessages,
  messagesIn,
  messagesThatNeedAttention,
  outboxTroubles,
} from "@/lib/outbox/list-messages.db";
import { outboxStates } from "@/lib/outbox/outbox-status";
import { requireCoordinator } from "@/lib/request/coordinator";
import { hasMailServer } from "@/lib/request/outbox";
import { Held } from "./held";
import styles from "./outbox.module.css";
import { Troubles } from "./troubles";

const PAGE = "/desk/outbox";

export default async function OutboxPage() {
  const { role } = await requireCoordinator(PAGE);
  const [instance, counts, attention, next, troubles, appeals] = await Promise.all([
    findInstance(),
    countMessages(),
    messagesThatNeedAttention(),
    messagesIn(["handing_over", "queued", "awaiting_confirmation"], 50),
    outboxTroubles(),
    sendingAllowances(),
  ]);
  const names = await namesOf([...attention, ...next]);
  const mayAllow = mayVisit({ address: "/desk/outbox/allow", method: "POST", role });
  return (
    <>
      <DeskHead title="Outbox">
        <p className="lead">
          Mail that Postbag hands to a mail server itself. What needs a person stands first.
        </p>
        {!hasMailServer() && (
          <p className="note">
            No mail server is set (SMTP_URL): writers are not offered sending, and mail becomes files.
          </p>
        )}
      </DeskHead>
      {instance?.sendingHeldAt && <Held role={role} />}
      <section className="stack" aria-labelledby="attention">
        <h2 id="attention">Needs you</h2>
        {attention.length === 0 ? (
          <p>Nothing at the moment.</p>
        ) : (
          <MessageList messages={attention} names={names} />
        )}
      </section>
      <Troubles
        {...troubles}
        role={role}
        names={await namesOf(troubles.officials.map(({ officialId }) => ({ officialId, appealId: null })))}
      />
      <section className="stack" aria-labelledby="appeals">
        <h2 id="appeals">Sending, appeal by appeal</h2>
        <p className="soft">
          Stopping holds everything that has not left, at once. Allowing again lets it go on.
        </p>
        <ul className="envelopes">
          {appeals.map(({ id, name, isPractice, isAllowed }) => (
            <li key={id}>
              <DeskForm page={PAGE} action="/desk/outbox/allow" className="row">
                <input type="hidden" name="appealId" value={id} />
                <input type="hidden" name="to" value={isAllowed ? "no" : "yes"} />
                <span id={`appeal-${id}`}>
                  <strong>{name}</strong>
                  {isPractice && " (practice)"}: {isAllowed ? "allowed" : "not allowed"}
                </span>
                {mayAllow && (
                  <button
                    type="submit"
                    className={`button small ${isAllowed ? "danger" : "quiet"}`}
                    aria-describedby={`appeal-${id}`}
                  >
                    {isAllowed ? "Stop sending" : "Allow sending"}
                  </button>
                )}
              </DeskForm>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack" aria-labelledby="counts">
        <h2 id="counts">Messages by status</h2>
        <table className={styles.counts}>
          <caption className="visually-hidden">Messages by state</caption>
          <thead>
            <tr>
              <th scope="col">State</th>
              <th scope="col">Messages</th>
            </tr>
          </thead>
          <tbody>
            {Object.values(OutboxStatus).map((status) => (
              <tr key={status}>
                <th scope="row">{outboxStates[status].label}</th>
                <td>{counts[status] ?? 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {next.length > 0 && (
        <section className="stack" aria-labelledby="next">
          <h2 id="next">On their way</h2>
          <MessageList messages={next} names={names} />
        </section>
      )}
    </>
  );
}
