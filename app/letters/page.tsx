import { ErrorSummary } from "@/components/form/error-summary";
import { Field, fieldTies } from "@/components/form/field";
import type { Reader } from "@/lib/interface/reader";
import { takeFormState } from "@/lib/request/form-state";
import { deviceLetters } from "@/lib/request/letter/device-letters";
import { type OwnLetter, ownLetter } from "@/lib/request/letter/own-letter";
import { reader } from "@/lib/request/reader";

export default async function LettersPage() {
  const state = await takeFormState();
  const error = state?.errors.returnCode;
  const by = await reader();
  const { say } = by;
  const hint = say("mine_code_hint");
  const title = say("mine_title");
  const ids = [...(await deviceLetters()).keys()];
  const letters = (await Promise.all(ids.map(ownLetter))).filter((letter) => letter !== null);
  return (
    <>
      <title>{`${error ? say("site_error", { title }) : title} – Postbag`}</title>
      <ErrorSummary
        title={say("form_problem")}
        problems={error ? [{ field: "returnCode", message: error }] : []}
      />
      <h1>{title}</h1>
      <section className="stack" aria-labelledby="device">
        <h2 id="device">{say("mine_device")}</h2>
        {letters.length === 0 && <p>{say("mine_none")}</p>}
        <ul className="envelopes">
          {letters.map((own) => (
            <li key={own.letter.id}>
              <LetterCard own={own} by={by} />
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
        <form method="post" action="/letters/clear">
          <button className="button danger" type="submit">
            {say("mine_clear_button")}
          </button>
        </form>
      </section>
    </>
  );
}

function LetterCard({ own: { letter, code, appeal }, by }: { own: OwnLetter; by: Reader }) {
  const { say } = by;
  const isReady = letter.status === "finished";
  const name = appeal.personName;
  const state = {
    language: by.languageName(letter.language),
    day: by.day(letter.changedAt.toISOString().slice(0, 10)),
  };
  return (
    <article className="note">
      <h3>{say("mine_for", { name })}</h3>
      <p>{isReady ? say("mine_ready", state) : say("mine_draft", state)}</p>
      <p className="soft">
        {say("mine_code")}{" "}
        <bdi className="return-code" dir="ltr">
          {code}
        </bdi>
      </p>
      <div className="row">
        <a
          className="button small"
          href={`/letters/${letter.id}/${isReady ? "send" : "write"}`}
          aria-label={say("mine_continue_label", { name })}
        >
          {say("mine_continue")}
        </a>
        <form method="post" action={`/letters/${letter.id}/erase`}>
          <button
            type="submit"
            className="button small danger"
            aria-label={say("mine_erase_label", { name })}
          >
            {say("mine_erase")}
          </button>
        </form>
      </div>
    </article>
  );
}
