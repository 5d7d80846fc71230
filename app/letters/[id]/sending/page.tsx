import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { StatusNote } from "@/components/appeal/status-note";
import { SendingStates } from "@/components/letter/sending-states";
import { mayStartLetter } from "@/lib/appeals/issue-status";
import { interfaceLanguages } from "@/lib/interface/catalogue";
import { officialsOf } from "@/lib/letters/compose-for-all";
import { messagesOfLetter } from "@/lib/outbox/find-request.db";
import { publishedRecipients } from "@/lib/outbox/letter-hurdle";
import { failingOfficials } from "@/lib/outbox/list-messages.db";
import { takeFormState } from "@/lib/request/form-state";
import { requireOwnLetter } from "@/lib/request/letter/own-letter";
import { hasMailServer } from "@/lib/request/outbox";
import { preferredLanguage } from "@/lib/request/preferred-language";
import { reader } from "@/lib/request/reader";
import { SendingForm } from "./sending-form";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ asked?: string | string[] }> };

export default async function SendingPage({ params, searchParams }: Props) {
  const { letter, appeal, issue, section } = await requireOwnLetter((await params).id);
  if (letter.status === "draft") redirect(`/letters/${letter.id}`);
  if (!hasMailServer() || !appeal.allowsServerSending) redirect(`/letters/${letter.id}/send`);
  const state = await takeFormState();
  const hasErrors = Object.keys(state?.errors ?? {}).length > 0;
  const officials = officialsOf(letter, issue);
  const messages = await messagesOfLetter(letter.ledgerId);
  const failing = await failingOfficials(officials.map(({ id }) => id));
  const open = messages.filter(({ status }) => !["stopped", "expired", "failed", "bounced"].includes(status));
  const choosable = officials.filter(
    ({ id, emails }) =>
      publishedRecipients(emails).length > 0 &&
      !failing.has(id) &&
      !open.some(({ officialId }) => officialId === id),
  );
  const language = preferredLanguage((await headers()).get("accept-language"), interfaceLanguages()) ?? "en";
  const wasAsked = (await searchParams).asked !== undefined;
  return (
    <>
      <title>{`${hasErrors ? "Error: " : ""}Have your letter sent – Postbag`}</title>
      <div className="stack">
        <p className="kicker">
          <a href={`/letters/${letter.id}/send`}>Back to the other ways</a>
        </p>
        <h1>Have your letter sent</h1>
        {wasAsked && (
          <div className="note good">
            <strong>Look into your mailbox</strong>
            <p>
              We sent you an email with a link. Open it and press the button there: only then your letter
              goes. The link works for seven days.
            </p>
          </div>
        )}
        {!letter.isAfterDate && <StatusNote issue={issue} section={section} by={await reader()} />}
      </div>
      {messages.length > 0 && (
        <section className="stack" aria-labelledby="where">
          <h2 id="where">Where your letter is</h2>
          <SendingStates
            by={await reader()}
            messages={messages}
            roleOf={(id) => officials.find((official) => official.id === id)?.role ?? "an official"}
          />
          {open.some(
            ({ status }) => status === "awaiting_confirmation" || status === "queued" || status === "held",
          ) && (
            <form method="post" action={`/letters/${letter.id}/sending/withdraw`}>
              <button type="submit" className="button small quiet">
                Take it back
              </button>
            </form>
          )}
        </section>
      )}
      {failing.size > 0 && (
        <p className="note">
          {officials
            .filter(({ id }) => failing.has(id))
            .map(({ role }) => role)
            .join(", ")}
          : letters by email keep coming back from there. Post or fax will reach the office.
        </p>
      )}
      {choosable.length > 0 && mayStartLetter(issue.status) && (
        <div className="two halves">
          <SendingForm letterId={letter.id} officials={choosable} language={language} state={state} />
          <aside className="note" aria-labelledby="trust">
            <strong id="trust">What this way asks of you</strong>
            <p>
              Your letter goes from this site’s own address, in your name. To send it, its text is kept here
              until it has ended, sealed under the server’s key: for that time the server can read it. The
              other ways need no such trust.
            </p>
          </aside>
        </div>
      )}
    </>
  );
}
