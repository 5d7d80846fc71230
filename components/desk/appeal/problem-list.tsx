import type { PublishProblem } from "@/lib/appeals/publish-problems";
import { englishLanguageName } from "@/lib/ground/language-name";

/** What has to be mended before an issue can be published; each leads to its field. */
export function ProblemList({ path, problems }: { path: string; problems: readonly PublishProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <section className="note stop" aria-labelledby="problems">
      <h2 id="problems">Before it can be published</h2>
      <ul>
        {problems.map(({ part, language, officialId, field, message }) => (
          <li key={`${part} ${language ?? ""} ${officialId ?? ""} ${field} ${message}`}>
            <a
              href={`${path}/${part}${language ? `?language=${language}` : ""}${officialId ? `&officialId=${officialId}` : ""}#${field}`}
            >
              {message}
            </a>
            {language && <span className="soft"> ({englishLanguageName(language)})</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
