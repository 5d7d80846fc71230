import { languageName } from "@/lib/ground/language-name";
import type { ModelSize } from "@/lib/letters/model-size";

/** How much of a mail link the model letter takes in each language, and how long it is. */
export function ModelSizes({ sizes }: { sizes: readonly ModelSize[] }) {
  if (sizes.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="sizes">
      <h2 id="sizes">The model letter in a mail link</h2>
      <p className="soft">
        A link that opens a mail program holds about 1,900 characters, and other scripts take up to nine for
        each letter. Past that the writer pastes the text.
      </p>
      <dl className="stack">
        {sizes.map(({ language, characters, budget, words }) => {
          const percent = Math.round((characters / budget) * 100);
          return (
            <div key={language}>
              <dt>{languageName(language)}</dt>
              <dd>
                <meter
                  min={0}
                  optimum={0}
                  high={budget}
                  max={budget + 1}
                  value={Math.min(characters, budget + 1)}
                  aria-label={`Mail link, ${languageName(language)}`}
                />{" "}
                {percent} % of the link, {words} words
                {percent > 100 && ": the writer pastes the text"}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
