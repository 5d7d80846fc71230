import { ErrorSummary } from "@/components/form/error-summary";
import { Field, fieldTies } from "@/components/form/field";
import { formatDay } from "@/lib/appeals/deadline";
import { languageName } from "@/lib/ground/language-name";
import { takeFormState } from "@/lib/request/form-state";
import { deviceLetters } from "@/lib/request/letter/device-letters";
import { type OwnLetter, ownLetter } from "@/lib/request/letter/own-letter";

export default async function LettersPage() {
  const state = await takeFormState();
  const error = state?.errors.returnCode;
  const hint = "Six groups of five letters; capitals and dashes do not matter.";
  const ids = [...(await deviceLetters()).keys()];
  const letters = (await Promise.all(ids.map(ownLetter))).filter((letter) => letter !== null);
  return (
    <>
      <title>{`${error ? "Error: " : ""}My letters – Postbag`}</title>
      <ErrorSummary problems={error ? [{ field: "returnCode", message: error }] : []} />
      <h1>My letters</h1>
      <section className="stack" aria-labelledby="device">
        <h2 id="device">On this device</h2>
        {letters.length === 0 && <p>This device holds no letter.</p>}
        <ul className="envelopes">
          {letters.map((own) => (
            <li key={own.letter.id}>
              <LetterCard own={own} />
            </li>
          ))}
        </ul>
      </section>

      <section className="stack" aria-labelledby="open">
        <h2 id="open">Open a letter with its return code</h2>
        <form className="stack" method="post" action="/letters/open">
          <Field id="returnCode" label="Return code" hint={hint} error={error}>
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
              Open my letter
            </button>
          </p>
        </form>
      </section>

      <section className="stack" aria-labelledby="clear">
        <h2 id="clear">Leave no trace on this device</h2>
        <p>
          This takes the codes and everything else of Postbag off this device. Your letters stay sealed on the
          server until their time is over, and open only with their return codes: note them first. Your
          browser’s history is yours to clear.
        </p>
        <form method="post" action="/letters/clear">
          <button className="button danger" type="submit">
            Clear everything on this device
          </button>
        </form>
      </section>
    </>
  );
}

function LetterCard({ own: { letter, code, appeal } }: { own: OwnLetter }) {
  const isReady = letter.status === "finished";
  return (
    <article className="note">
      <h3>For {appeal.personName}</h3>
      <p>
        {isReady ? "Ready to send" : "Draft"}, in {languageName(letter.language)}, changed on{" "}
        {formatDay(letter.changedAt.toISOString().slice(0, 10), "en")}
      </p>
      <p className="soft">
        Return code{" "}
        <bdi className="return-code" dir="ltr">
          {code}
        </bdi>
      </p>
      <div className="row">
        <a
          className="button small"
          href={`/letters/${letter.id}/${isReady ? "send" : "write"}`}
          aria-label={`Go on with the letter for ${appeal.personName}`}
        >
          Go on
        </a>
        <form method="post" action={`/letters/${letter.id}/erase`}>
          <button
            className="button small danger"
            type="submit"
            aria-label={`Erase the letter for ${appeal.personName} now`}
          >
            Erase it now
          </button>
        </form>
      </div>
    </article>
  );
}
