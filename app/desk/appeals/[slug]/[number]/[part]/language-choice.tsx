import type { AppealContent } from "@/lib/appeals/content/content";
import { languageTags } from "@/lib/appeals/language-tag";
import { languageName } from "@/lib/letters/words/language-name";

/** Which language a part is shown in: a form of its own, so that it works without a script. */
export function LanguageChoice({
  path,
  content,
  chosen,
}: {
  path: string;
  content: AppealContent;
  chosen: string;
}) {
  const near = [content.sourceLanguage, ...content.issue.languages.filter((language) => language !== "own")];
  const others = languageTags
    .filter((tag) => !near.includes(tag))
    .toSorted((a, b) => languageName(a).localeCompare(languageName(b), "en"));
  return (
    <form method="get" action={path} className="row">
      <div className="field">
        <label htmlFor="language-choice">Language</label>
        <select id="language-choice" name="language" defaultValue={chosen} key={chosen}>
          {[...new Set([...near, chosen, ...others])].map((language) => (
            <option key={language} value={language}>
              {languageName(language)}
            </option>
          ))}
        </select>
      </div>
      <button className="button small quiet" type="submit">
        Show it in this language
      </button>
    </form>
  );
}
