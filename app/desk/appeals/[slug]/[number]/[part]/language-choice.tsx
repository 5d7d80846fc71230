import type { AppealContent } from "@/lib/appeals/content";
import { languageName } from "@/lib/ground/language-name";
import { languageTags } from "@/lib/ground/language-tag";

/** Which language a part is shown in: a form of its own, so that it works without a script. */
export function LanguageChoice({
  path,
  content,
  chosen,
  officialId,
}: {
  path: string;
  content: AppealContent;
  chosen: string;
  officialId: string | null;
}) {
  const near = [content.sourceLanguage, ...content.issue.languages.filter((language) => language !== "own")];
  const others = languageTags
    .filter((tag) => !near.includes(tag))
    .toSorted((a, b) => languageName(a).localeCompare(languageName(b), "en"));
  return (
    <form method="get" action={path} className="row">
      {officialId && <input type="hidden" name="officialId" value={officialId} />}
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
