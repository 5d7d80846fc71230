import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SendingStates } from "@/components/letter/sending-states";
import { sentence } from "@/components/site/sentence";
import { isolated } from "@/lib/ground/direction";
import { lettersOfRequest } from "@/lib/outbox/find-request.db";
import { requestIn } from "@/lib/request/outbox";
import { reader } from "@/lib/request/reader";
import { DecideForm } from "./decide-form";

type Props = { params: Promise<{ token: string }> };

// Programs that look at links before people do must be able to open it: looking changes nothing.
export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await reader()).say("request_title")} – Postbag`, robots: { index: false } };
}

export default async function SendingRequestPage({ params }: Props) {
  const { token } = await params;
  const by = await reader();
  const { say } = by;
  const requestId = await requestIn(token);
  const letters = requestId ? await lettersOfRequest(requestId) : [];
  if (letters.length === 0) notFound();
  const isWaiting = letters.some(({ status }) => status === "awaiting_confirmation");
  const isUncertain = letters.some(({ status }) => status === "uncertain");
  const canWithdraw = letters.some(({ status }) =>
    ["awaiting_confirmation", "queued", "held"].includes(status),
  );
  const wasConfirmed = letters.some(({ queuedAt }) => queuedAt !== null);
  const roles = new Map(letters.map(({ officialId, role }) => [officialId ?? "", role]));
  return (
    <div className="stack loose">
      <h1>{isWaiting ? say("request_ask") : say("request_title")}</h1>
      {isWaiting && (
        <form className="stack" method="post" action={`/sending/${token}/confirm`}>
          <p>
            {sentence(
              say.parts("request_ask_text", {
                appeal: isolated(letters[0]?.appealTitle ?? ""),
                officials: by.list(roles.values()),
                b: (name) => <strong key="appeal">{name}</strong>,
              }),
            )}
          </p>
          <p>
            <button type="submit" className="button">
              {say("request_send")}
            </button>
          </p>
        </form>
      )}
      {!isWaiting && wasConfirmed && <p className="note good">{say("request_confirmed")}</p>}
      <section className="stack" aria-labelledby="where">
        <h2 id="where">{say("request_where")}</h2>
        <SendingStates messages={letters} roleOf={(id) => roles.get(id) ?? say("request_official")} by={by} />
      </section>
      {isUncertain && (
        <section className="stack" aria-labelledby="decide">
          <h2 id="decide">{say("request_decide")}</h2>
          <p>{say("request_decide_text")}</p>
          <div className="row">
            <DecideForm token={token} decision="send_again" label={say("request_again")} />
            <DecideForm token={token} decision="arrived" label={say("request_arrived")} isQuiet />
            <DecideForm token={token} decision="withdraw" label={say("request_leave")} isQuiet />
          </div>
        </section>
      )}
      {canWithdraw && (
        <section className="stack" aria-labelledby="back">
          <h2 id="back">{say("request_changed_mind")}</h2>
          <DecideForm token={token} decision="withdraw" label={say("request_withdraw")} isQuiet />
        </section>
      )}
    </div>
  );
}
