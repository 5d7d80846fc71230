/** What to think about before the first word, by where the letter goes. `caution` is what the section says of it. */
export function SafetyAdvice({ caution, slug }: { caution: string | null; slug: string }) {
  return (
    <section className={`note${caution ? " stop" : ""}`} aria-labelledby="safety">
      <h2 id="safety">
        {caution ? "Sign with initials and give only your town" : "Before you write: is it safe for you?"}
      </h2>
      {caution && <p>{caution}</p>}
      <details open={caution !== null}>
        <summary>Who should take extra care</summary>
        <ul>
          <li>
            You have family, friends, work or property in that country: a letter with your name may be held
            against them or you.
          </li>
          <li>You plan to travel there, or need a visa from it.</li>
          <li>You are under 18: ask an adult you trust, and leave out your home address.</li>
          <li>
            The letter goes to a prison: guards read it first. Don’t mention politics or the person’s case,
            and don’t promise anything.
          </li>
        </ul>
        <p>
          If any of this fits, use initials and your town, or{" "}
          <a href={`/appeals/${slug}/no-trace`}>write without leaving a trace here</a>: nothing is saved, and
          you print or copy the letter yourself.
        </p>
      </details>
    </section>
  );
}
