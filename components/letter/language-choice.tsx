import { FieldError } from "@/components/form/field";
import { Tick } from "@/components/form/tick";
import { englishLanguageName, languageName } from "@/lib/ground/language-name";
import { languagesWithWords } from "@/lib/letters/words/letter-words";
import styles from "./language-choice.module.css";

/** The languages of the sheet, and every other one that letters have words for. */
export function LanguageChoice({
  languages,
  chosen,
  other,
  error,
}: {
  /** In the order of the sheet. */
  languages: readonly string[];
  chosen: string;
  other: string;
  error: string | undefined;
}) {
  const listed = languages.filter((language) => language !== "own");
  const others = languagesWithWords
    .filter((language) => !listed.includes(language))
    .sort((a, b) => englishLanguageName(a).localeCompare(englishLanguageName(b), "en"));
  return (
    <fieldset
      className={`choices ${styles.languages}`}
      id="language"
      aria-describedby={error ? "language-error" : undefined}
    >
      <legend>In which language?</legend>
      <p className="hint">The first one is read best by the office. Your own language is welcome as well.</p>
      {error && <FieldError id="language" message={error} />}
      {listed.map((language) => (
        <Tick
          key={language}
          type="radio"
          name="language"
          value={language}
          defaultChecked={language === chosen}
        >
          {languageName(language)}
        </Tick>
      ))}
      <Tick type="radio" name="language" value="other" defaultChecked={chosen === "other"}>
        Another language
      </Tick>
      <div className="field">
        <label htmlFor="otherLanguage">Which other language</label>
        <select id="otherLanguage" name="otherLanguage" defaultValue={other} key={other}>
          <option value="">Choose, if you ticked “Another language”</option>
          {others.map((language) => (
            <option key={language} value={language}>
              {languageName(language)}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  );
}
