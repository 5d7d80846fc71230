import { englishLanguageName } from "@/lib/ground/language-name";
import type { PairedPart, SideBySide } from "@/lib/letters/side-by-side";
import styles from "./model-beside.module.css";

const partNames: Record<PairedPart["part"], string> = {
  why: "Why I write",
  facts: "The facts",
  asks: "What I ask for",
  closing: "The end",
};

const translators = {
  editor: "The model letter in this language was written by an editor.",
  machine:
    "The model letter in this language was translated by a machine. Ask someone who speaks the language to check it.",
  unverified:
    "Nobody has checked the model letter in this language yet. Ask someone who speaks the language to check it.",
};

/**
 * A letter in a language that its writer reads less well, part by part beside what it says; or what to say, where
 * there is no model.
 */
export function ModelBeside({
  beside: { pairs, translatedBy },
  language,
  direction,
}: {
  beside: SideBySide;
  language: string;
  direction: "ltr" | "rtl";
}) {
  return (
    <details className="stack no-print" open={translatedBy === null}>
      <summary>
        {translatedBy
          ? "What the model says in English, part by part"
          : "The model letter in English, to write from"}
      </summary>
      <p className="soft">
        {translatedBy
          ? translators[translatedBy]
          : `There is no model letter in ${englishLanguageName(language)} yet. Say it in your own words.`}
      </p>
      <dl className={styles.pairs}>
        {pairs.map(({ part, text, meaning }) => (
          <div key={part + meaning} className={styles.pair}>
            <dt>{partNames[part]}</dt>
            {text && (
              <dd lang={language} dir={direction}>
                {text}
              </dd>
            )}
            <dd lang="en" dir="ltr">
              {meaning}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
