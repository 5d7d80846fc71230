import { notFound } from "next/navigation";
import { DeskHead } from "@/components/desk/desk-head";
import { DeskForm } from "@/components/desk/form/desk-form";
import { Moment } from "@/components/desk/moment";
import { MessageList } from "@/components/desk/outbox/message-list";
import { otherMovers } from "@/components/desk/outbox/outbox-words";
import { coordinatorNames } from "@/lib/desk/list-coordinators.db";
import { namesOf } from "@/lib/desk/outbox-names.db";
import { type DeskDecision, deskEvents } from "@/lib/outbox/desk-events";
import { findMessage } from "@/lib/outbox/list-messages.db";
import { moveFor } from "@/lib/outbox/outbox-events";
import { describeReason } from "@/lib/outbox/outbox-reasons";
import { outboxStates } from "@/lib/outbox/outbox-status";
import { requireCoordinator } from "@/lib/request/coordinator";
import { deskFormState } from "@/lib/request/desk/form-state";

type Props = { params: Promise<{ id: string }> };

const decisions: { decision: DeskDecision; label: string }[] = [
  { decision: "release", label: "Let it go on" },
  { decision: "hold", label: "Hold it back" },
  { decision: "send_again", label: "Send it again" },
  { decision: "arrived", label: "It has arrived" },
  { decision: "give_up", label: "Stop trying" },
];

export default async function OutboxMessagePage({ params }: Props) {
  const { id } = await params;
  const page = `/desk/outbox/${id}`;
  const coordinator = await requireCoordinator("/desk/outbox/[id]", page);
  const message = await findMessage(id);
  if (!message) notFound();
  const state = await deskFormState({ coordinator, page });
  const [names, people] = await Promise.all([namesOf([message]), coordinatorNames()]);
  const now = new Date();
  const possible = decisions.filter(({ decision }) => moveFor(message, deskEvents[decision], now) !== null);
  return (
    <>
      <DeskHead
        title={outboxStates[message.status].label}
        kicker={<a href="/desk/outbox">Outbox</a>}
        state={state}
      />
      <MessageList messages={[message]} names={names} />
      {possible.length > 0 && (
        <div className="row" id="here">
          {possible.map(({ decision, label }) => (
            <DeskForm key={decision} page={page} action={`${page}/decide`}>
              <input type="hidden" name="decision" value={decision} />
              <button type="submit" className="button small quiet">
                {label}
              </button>
            </DeskForm>
          ))}
        </div>
      )}
      {state?.values.text !== undefined && (
        <section className="stack" aria-labelledby="text">
          <h2 id="text">{String(state.values.subject)}</h2>
          <pre className="note" lang={message.language} dir="auto">
            {String(state.values.text)}
          </pre>
        </section>
      )}
      {message.text && state?.values.text === undefined && (
        <DeskForm page={page} action={`${page}/text`}>
          <p className="soft">Reading the text is written down below, with your name.</p>
          <p>
            <button type="submit" className="button small quiet">
              Read the text
            </button>
          </p>
        </DeskForm>
      )}
      <section className="stack" aria-labelledby="log">
        <h2 id="log">What happened</h2>
        <ol>
          {message.log.map(({ id: number, at, to, reason, reply, by }) => (
            <li key={number}>
              <Moment at={at} />: {outboxStates[to].label}. {describeReason(reason)}{" "}
              {reply && <code dir="ltr">{reply}</code>}{" "}
              <span className="soft">
                (<bdi>{people.get(by) ?? otherMovers[by] ?? "somebody who has left"}</bdi>)
              </span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
