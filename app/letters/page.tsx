import { ErrorSummary } from "@/components/form/error-summary";
import { Field, fieldTies } from "@/components/form/field";
import { ReturnCode } from "@/components/letter/return-code";
import { type WayTaken, waysTaken } from "@/lib/dispatches/read-tally.db";
import type { Reader } from "@/lib/interface/reader";
import { officialsOf } from "@/lib/letters/compose-for-all";
import { takeFormState } from "@/lib/request/form-state";
import { lettersHere, type OwnLetter } from "@/lib/request/letter/own-letter";
import { reader } from "@/lib/request/reader";

type Props = { searchParams: Promise<{ erased?: string; cleared?: string }> };

export default async function LettersPage({ searchParams }: Props) {
  const state = await takeFormState();
  const error = state?.errors.returnCode;
  const by = await reader();
  const { say } = by;
  const hint = say("mine_code_hint");
  const title = say("mine_title");
  const letters = await lettersHere();
  const ways = await Promise.all(letters.map(({ letter }) => waysTaken(letter.ledgerId)));
  const { erased, cleared } = await searchParams;
  return (
    <>
      <title>{`${error ? say("site_error", { title }) : title} – Postbag`}</title>
      <ErrorSummary
        title={say("form_problem")}
        problems={error ? [{ field: "returnCode", message: error }] : []}
      />
      <h1>{title}</h1>
      {(erased === "1" || cleared === "1") && (
        <p role="status" className="done">
          {say(erased === "1" ? "mine_erased" : "mine_cleared")}
        </p>
      )}
      <section className="stack" aria-labelledby="device">
        <h2 id="device">{say("mine_device")}</h2>
        {letters.length === 0 && <p>{say("mine_none")}</p>}
        <ul className="envelopes">
          {letters.map((own, at) => (
            <li key={own.letter.id}>
              <LetterCard own={own} ways={ways[at] ?? []} by={by} />
            </li>
          ))}
        </ul>
      </section>

      <section className="stack" aria-labelledby="open">
        <h2 id="open">{say("mine_open")}</h2>
        <form className="stack" method="post" action="/letters/open">
          <Field
            id="returnCode"
            label={say("mine_code")}
            hint={hint}
            error={error}
            errorWord={say("form_error")}
          >
            <input
              {...fieldTies({ id: "returnCode", hint, error })}
              name="returnCode"
              defaultValue={String(state?.values.returnCode ?? "")}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              dir="ltr"
            />
          </Field>
          <p>
            <button className="button" type="submit">
              {say("mine_open_button")}
            </button>
          </p>
        </form>
      </section>

      <section className="stack" aria-labelledby="clear">
        <h2 id="clear">{say("mine_clear")}</h2>
        <p>{say("mine_clear_text")}</p>
        <p>
          <a className="button danger" href="/letters/clear">
            {say("mine_clear_button")}
          </a>
        </p>
      </section>
    </>
  );
}

function LetterCard({ own, ways, by }: { own: OwnLetter; ways: readonly WayTaken[]; by: Reader }) {
  const { letter, code, appeal, issue } = own;
  const { say } = by;
  const isReady = letter.status === "finished";
  const name = appeal.personName;
  const officials = officialsOf(letter, issue);
  const left = officials.filter(({ id }) => ways.every(({ officialId }) => officialId !== id));
  const isSent = ways.length > 0 && left.length === 0;
  const language = by.languageName(letter.language);
  const state = { language, day: by.day(letter.changedAt.toISOString().slice(0, 10)) };
  const readyOrSent = isSent ? say("mine_all_sent", { language }) : say("mine_ready", state);
  return (
    <article className="note">
      <h3>{say("mine_for", { name })}</h3>
      <p>{isReady ? readyOrSent : say("mine_draft", state)}</p>
      {ways.length > 0 && (
        <ul>
          {officials.flatMap(({ id, role }) =>
            ways
              .filter(({ officialId }) => officialId === id)
              .map(({ channel, by: sender, day }) => (
                <li key={`${id}${channel}${sender}`}>
                  {say(sender === "postbag" ? "mine_went_postbag" : `mine_went_${channel}`, {
                    office: role,
                    day: by.day(day),
                  })}
                </li>
              )),
          )}
        </ul>
      )}
      {ways.length > 0 && left.length > 0 && (
        <p>{say("mine_left", { offices: by.list(left.map(({ role }) => role)) })}</p>
      )}
      <ReturnCode label={say("mine_code")} code={code} />
      <div className="row">
        <a
          className="button small"
          href={`/letters/${letter.id}/${isReady ? "send" : "write"}`}
          aria-label={say("mine_continue_label", { name })}
        >
          {say("mine_continue")}
        </a>
        <a
          className="button small danger"
          href={`/letters/${letter.id}/erase`}
          aria-label={say("mine_erase_label", { name })}
        >
          {say("mine_erase")}
        </a>
      </div>
    </article>
  );
}
