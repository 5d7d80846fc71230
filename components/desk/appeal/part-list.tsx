import type { AppealContent } from "@/lib/appeals/content";
import { type PartName, partNames, parts } from "@/lib/appeals/parts/parts";
import { isStale } from "@/lib/appeals/stale";
import { languageName } from "@/lib/ground/language-name";
import type { Official } from "@/lib/officials/official";
import { OwnTemplates } from "./own-templates";

/**
 * Every part of an appeal with the languages it is written in; translations that the source has left behind are
 * marked.
 */
export function PartList({
  path,
  content,
  officials,
}: {
  path: string;
  content: AppealContent;
  officials: readonly Official[];
}) {
  return (
    <section className="stack" aria-labelledby="parts">
      <h2 id="parts">Its parts</h2>
      <ul className="stack">
        {partNames.map((name) => (
          <li key={name}>
            {parts[name].isPerLanguage ? (
              <>
                {parts[name].title}:{" "}
                {languagesOf(content, name).map((language, index) => (
                  <span key={language}>
                    {index > 0 && ", "}
                    <a href={`${path}/${name}?language=${language}`}>
                      <span className="visually-hidden">{parts[name].title}, </span>
                      {languageName(language)}
                    </a>
                    {isStale(content, name, { language, officialId: null }) && (
                      <strong className="soft"> (older than the source text)</strong>
                    )}
                  </span>
                ))}{" "}
                ·{" "}
                <a href={`${path}/${name}`}>
                  another language<span className="visually-hidden"> for {parts[name].title}</span>
                </a>
              </>
            ) : (
              <a href={`${path}/${name}`}>{parts[name].title}</a>
            )}
            {name === "template" && <OwnTemplates path={path} content={content} officials={officials} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The languages in which a part is written, and those that letters may be in; the source first. */
function languagesOf({ sourceLanguage, ...content }: AppealContent, name: PartName): string[] {
  const written: Partial<Record<PartName, string[]>> = {
    text: content.texts.map(({ language }) => language),
    news: content.newsTexts.map(({ language }) => language),
    asks: content.asks.flatMap(({ texts }) => texts.map(({ language }) => language)),
    template: content.templates
      .filter(({ officialId }) => officialId === null)
      .map(({ language }) => language),
    timeline: content.timeline.map(({ language }) => language),
    family: content.familyPieces.map(({ language }) => language),
  };
  const letters = name === "asks" || name === "template" ? content.issue.languages : [];
  const wanted = [...(written[name] ?? []), ...letters.filter((language) => language !== "own")];
  return [...new Set([sourceLanguage, ...wanted])];
}
