const signs = [
  { sign: "word*", means: "every word that begins so: its other forms too" },
  { sign: "one|other", means: "either word" },
  { sign: "_", means: "any one word" },
  { sign: "...", means: "up to four words of the same sentence" },
  { sign: "{name}", means: "the person at risk" },
  { sign: "^", means: "the start of a sentence" },
] as const;

/** The little language of the lists, for whoever types into them. */
export function HowToWrite() {
  return (
    <details>
      <summary>How to write a phrase</summary>
      <p>
        A phrase a line, such as <code>you should be ashamed</code>. Capitals and accents do not matter.
      </p>
      <dl>
        {signs.map(({ sign, means }) => (
          <div key={sign}>
            <dt>
              <code>{sign}</code>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
