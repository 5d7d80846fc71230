import { AppealCards } from "@/components/appeal/appeal-card";
import { CopyButton } from "@/components/letter/copy-button";
import { isAskingForLetters } from "@/lib/appeals/issue-status";
import { listAppeals } from "@/lib/appeals/list-appeals.db";
import { declaredWays, tallies } from "@/lib/dispatches/read-tally.db";
import { appSettings } from "@/lib/request/app-settings";
import { now } from "@/lib/request/clock";
import { lettersHere, requireOwnLetter } from "@/lib/request/letter/own-letter";
import { reader } from "@/lib/request/reader";
import { findSection } from "@/lib/section/find-section.db";

type Props = { params: Promise<{ id: string }> };

export default async function ThanksPage({ params }: Props) {
  const { retentionDays } = await findSection();
  const { letter, code, appeal, issue } = await requireOwnLetter((await params).id);
  const by = await reader();
  const { say } = by;
  const declared = await declaredWays(letter.ledgerId);
  const roleOf = (id: string) => issue.addressees.find(({ official }) => official.id === id)?.official.role;
  const appealUrl = `${appSettings().publicUrl}/appeals/${appeal.slug}`;
  const next = await nextAppeal(by.language);
  return (
    <>
      <title>{`${say("thanks_page_title", { name: appeal.personName })} – Postbag`}</title>
      <div className="stack">
        <p className="kicker">{say("mine_for", { name: appeal.personName })}</p>
        <h1>{say("thanks_title")}</h1>
        {declared.length > 0 ? (
          <div className="note good">
            <strong>{say("thanks_went")}</strong>
            <ul>
              {declared.map(({ officialId, channel, day }) => (
                <li key={`${officialId}${channel}`}>
                  {say(`mine_went_${channel}`, {
                    office: roleOf(officialId) ?? say("tally_earlier_official"),
                    day: by.day(day),
                  })}
                </li>
              ))}
            </ul>
          </div>
        ) : (
          <div className="note">
            <strong>{say("thanks_none_title")}</strong>
            <p>{say("thanks_none_text")}</p>
          </div>
        )}
        {appeal.isPractice && <p className="note">{say("thanks_practice")}</p>}
      </div>

      <section className="stack" aria-labelledby="code">
        <h2 id="code">{say("thanks_code")}</h2>
        <p className="code" dir="ltr">
          {code}
        </p>
        <p>{say("thanks_code_text")}</p>
        <div className="row">
          <CopyButton label={say("thanks_copy_code")} copied={say("thanks_copied_code")} text={code} />
          <a className="button small quiet" href={`/letters/${letter.id}/send`}>
            {say("thanks_back")}
          </a>
          <a className="button small quiet" href="/letters">
            {say("site_my_letters")}
          </a>
        </div>
      </section>

      {next && (
        <section className="stack" aria-labelledby="next">
          <h2 id="next">{say("thanks_next")}</h2>
          <p>{say("thanks_next_text")}</p>
          <AppealCards appeals={[next]} tallies={await tallies([next.id])} by={by} />
        </section>
      )}

      <div className="two halves">
        <section className="stack" aria-labelledby="after">
          <h2 id="after">{say("thanks_after")}</h2>
          <ul>
            <li>{say("thanks_answer")}</li>
            <li>{say("thanks_erased", { days: retentionDays })}</li>
            <li>{say("thanks_erase_now")}</li>
          </ul>
        </section>
        <section className="stack" aria-labelledby="share">
          <h2 id="share">{say("thanks_friend")}</h2>
          <p>{say("thanks_friend_text")}</p>
          <p>
            <a href={`/appeals/${appeal.slug}`} dir="ltr">
              {appealUrl}
            </a>
          </p>
          <div className="row">
            <CopyButton label={say("thanks_copy_link")} copied={say("thanks_copied_link")} text={appealUrl} />
            <a className="button small quiet" href={`/appeals/${appeal.slug}/letters`}>
              {say("thanks_numbers")}
            </a>
          </div>
        </section>
      </div>
    </>
  );
}

/** The appeal that closes soonest among those that this device has no letter for. */
async function nextAppeal(language: string) {
  const written = new Set((await lettersHere()).map(({ appeal }) => appeal.id));
  const appeals = await listAppeals(now(), language);
  return appeals.find(
    ({ id, isPractice, issue }) => !isPractice && !written.has(id) && isAskingForLetters(issue.status),
  );
}
