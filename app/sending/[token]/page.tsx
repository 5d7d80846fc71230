import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SendingStates } from "@/components/letter/sending-states";
import { lettersOfRequest } from "@/lib/outbox/find-request.db";
import { requestIn } from "@/lib/request/outbox";
import { DecideForm } from "./decide-form";

const listed = new Intl.ListFormat("en-GB");

type Props = { params: Promise<{ token: string }> };

// Programs that look at links before people do must be able to open it: looking changes nothing.
export const metadata: Metadata = { title: "Your letter – Postbag", robots: { index: false } };

export default async function SendingRequestPage({ params }: Props) {
  const { token } = await params;
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
      <h1>{isWaiting ? "Shall your letter go?" : "Your letter"}</h1>
      {isWaiting && (
        <form className="stack" method="post" action={`/sending/${token}/confirm`}>
          <p>
            You wrote for <strong>{letters[0]?.appealTitle}</strong>. Press the button, and Postbag sends your
            letter to {listed.format(roles.values())}.
          </p>
          <p>
            <button type="submit" className="button">
              Yes, send my letter
            </button>
          </p>
        </form>
      )}
      {!isWaiting && wasConfirmed && (
        <p className="note good">You have confirmed. There is nothing more to press.</p>
      )}
      <section className="stack" aria-labelledby="where">
        <h2 id="where">Where it is</h2>
        <SendingStates messages={letters} roleOf={(id) => roles.get(id) ?? "an official"} />
      </section>
      {isUncertain && (
        <section className="stack" aria-labelledby="decide">
          <h2 id="decide">You decide</h2>
          <p>
            Sent again, the office may get your letter twice. Left as it is, it may never have arrived. Post
            or fax is a third way.
          </p>
          <div className="row">
            <DecideForm token={token} decision="send_again" label="Send it again" />
            <DecideForm token={token} decision="arrived" label="It has arrived" isQuiet />
            <DecideForm token={token} decision="withdraw" label="Leave it" isQuiet />
          </div>
        </section>
      )}
      {canWithdraw && (
        <section className="stack" aria-labelledby="back">
          <h2 id="back">Changed your mind?</h2>
          <DecideForm token={token} decision="withdraw" label="Take it back" isQuiet />
        </section>
      )}
    </div>
  );
}
