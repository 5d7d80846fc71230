import { Prose } from "@/components/appeal/prose";
import type { Appeal } from "@/lib/appeals/appeal";
import { isolated } from "@/lib/ground/direction";
import type { Reader } from "@/lib/interface/reader";

export function FamilyPieces({ pieces, by }: { pieces: Appeal["familyPieces"]; by: Reader }) {
  if (pieces.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="family">
      <h2 id="family">{by.say("appeal_family")}</h2>
      {pieces.map(({ language, day, title, text, source }) => (
        <article key={title} className="stack">
          <h3 {...by.spoken(language)}>{title}</h3>
          <p className="prose" {...by.spoken(language)}>
            {text}
          </p>
          <p className="soft">
            {by.day(day)}. {by.say("appeal_source", { source: isolated(source) })}
          </p>
        </article>
      ))}
    </section>
  );
}

function Sources({ sources, by }: { sources: Appeal["sources"]; by: Reader }) {
  if (sources.length === 0) return null;
  return (
    <>
      <h3>{by.say("appeal_sources")}</h3>
      <ul>
        {sources.map(({ title, url }) => (
          <li key={title}>
            {url ? (
              <a href={url} rel="noreferrer">
                {title}
              </a>
            ) : (
              title
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What led to the case, in its own language where it is not translated; nothing where nobody has written any. */
export function Background({ appeal, by }: { appeal: Appeal; by: Reader }) {
  const { background, sensitiveBackground, backgroundLanguage, sources } = appeal;
  if (background === "" && sensitiveBackground === "" && sources.length === 0) return null;
  const spoken = by.spoken(backgroundLanguage);
  return (
    <section className="stack" aria-labelledby="background">
      <h2 id="background">{by.say("appeal_background")}</h2>
      <div {...spoken}>
        <Prose text={background} />
      </div>
      {sensitiveBackground && (
        <details>
          <summary>{by.say("appeal_more_background")}</summary>
          <div {...spoken}>
            <Prose text={sensitiveBackground} />
          </div>
        </details>
      )}
      <Sources sources={sources} by={by} />
    </section>
  );
}
