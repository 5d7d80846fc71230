import type { Appeal } from "@/lib/appeals/appeal";
import { formatDay } from "@/lib/appeals/deadline";
import { spokenIn } from "./spoken-in";

export function FamilyPieces({ pieces }: { pieces: Appeal["familyPieces"] }) {
  if (pieces.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="family">
      <h2 id="family">From her family</h2>
      {pieces.map(({ language, day, title, text, source }) => (
        <article key={title} className="stack">
          <h3 {...spokenIn(language)}>{title}</h3>
          <p className="prose" {...spokenIn(language)}>
            {text}
          </p>
          <p className="soft">
            {formatDay(day, "en")}. Source: {source}
          </p>
        </article>
      ))}
    </section>
  );
}

export function Sources({ sources }: { sources: Appeal["sources"] }) {
  if (sources.length === 0) return null;
  return (
    <>
      <h3>Sources</h3>
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
