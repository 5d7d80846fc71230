import type { Appeal } from "@/lib/appeals/appeal";
import { languageName } from "@/lib/ground/language-name";

/** The other languages that an appeal can be read in, and what there is to know of the translation on the page. */
export function LanguageLinks({ appeal, path }: { appeal: Appeal; path: string }) {
  const { language, readableIn, translation } = appeal;
  if (readableIn.length < 2) return null;
  const source = readableIn[0];
  const addressIn = (one: string) => (one === source ? path : `${path}?language=${one}`);
  return (
    <nav className="stack" aria-label="Languages of this page">
      <p>
        Read this in{" "}
        {readableIn
          .filter((one) => one !== language)
          .map((one, index) => (
            <span key={one}>
              {index > 0 && ", "}
              <a href={addressIn(one)} hrefLang={one}>
                {languageName(one)}
              </a>
            </span>
          ))}
      </p>
      {translation && translation.translatedBy !== "editor" && (
        <p className="soft">
          {translation.translatedBy === "machine"
            ? "A machine made this translation, and nobody has checked it yet."
            : "Nobody has checked this translation yet."}
        </p>
      )}
      {translation?.isStale && (
        <p className="soft">The original has changed since it was translated: it may say more.</p>
      )}
    </nav>
  );
}
