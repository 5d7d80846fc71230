import { CopyButton } from "@/components/letter/copy-button";
import { declaredWays } from "@/lib/dispatches/read-tally.db";
import { appSettings } from "@/lib/request/app-settings";
import { requireOwnLetter } from "@/lib/request/letter/own-letter";
import { findSection } from "@/lib/section/find-section.db";

type Props = { params: Promise<{ id: string }> };

const channelWords = { post: "by post", fax: "by fax", email: "by email" };

export default async function ThanksPage({ params }: Props) {
  const { retentionDays } = await findSection();
  const { letter, code, appeal, issue } = await requireOwnLetter((await params).id);
  const declared = await declaredWays(letter.ledgerId);
  const roleOf = (id: string) =>
    issue.addressees.find(({ official }) => official.id === id)?.official.role ?? "an official";
  const appealUrl = `${appSettings().publicUrl}/appeals/${appeal.slug}`;
  return (
    <>
      <title>{`Thank you for writing for ${appeal.personName} – Postbag`}</title>
      <div className="stack">
        <p className="kicker">For {appeal.personName}</p>
        <h1>Thank you for writing</h1>
        {declared.length > 0 ? (
          <div className="note good">
            <strong>What you told us</strong>
            <ul>
              {declared.map(({ officialId, channel }) => (
                <li key={`${officialId}${channel}`}>
                  Your letter to: {roleOf(officialId)} went {channelWords[channel]}.
                </li>
              ))}
            </ul>
          </div>
        ) : (
          <div className="note">
            <strong>Nothing is marked as sent yet</strong>
            <p>
              That is fine: once a letter is on its way, open it again and say so. Only then is it counted.
            </p>
          </div>
        )}
        {appeal.isPractice && <p className="note">This was practice. Nothing of it is counted.</p>}
      </div>

      <section className="stack" aria-labelledby="code">
        <h2 id="code">Your return code</h2>
        <p className="code" dir="ltr">
          {code}
        </p>
        <p>
          Note it down or print this page. It opens your letter on any device under “
          <a href="/letters">My letters</a>”. We cannot send it to you: nobody here can read your letter
          without it.
        </p>
        <div className="row">
          <CopyButton label="Copy return code" copied="Return code copied" text={code} />
          <a className="button small quiet" href={`/letters/${letter.id}/send`}>
            Back to sending
          </a>
        </div>
      </section>

      <div className="two halves">
        <section className="stack" aria-labelledby="next">
          <h2 id="next">What happens next</h2>
          <ul>
            <li>
              If an office answers you, keep the answer and tell your section: it helps the next letter.
            </li>
            <li>
              {retentionDays} days after your last change your letter is erased here, with your name and
              address.
            </li>
            <li>
              You can erase it at once under “<a href="/letters">My letters</a>”; what you marked as sent
              stays counted.
            </li>
          </ul>
        </section>
        <section className="stack" aria-labelledby="share">
          <h2 id="share">Ask a friend</h2>
          <p>
            One letter is read; many are noticed. This link leads to the appeal and says nothing about you:
          </p>
          <p>
            <a href={`/appeals/${appeal.slug}`}>{appealUrl}</a>
          </p>
          <div className="row">
            <CopyButton label="Copy link" copied="Link copied" text={appealUrl} />
            <a className="button small quiet" href={`/appeals/${appeal.slug}/letters`}>
              See all the letters counted
            </a>
          </div>
        </section>
      </div>
    </>
  );
}
