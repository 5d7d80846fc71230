import type { AppealContent } from "@/lib/appeals/content";
import { officialLetters } from "@/lib/appeals/parts/official-letters";
import { isStale } from "@/lib/appeals/stale";
import { languageName } from "@/lib/ground/language-name";
import type { Official } from "@/lib/officials/official";

/** The officials whom letters go to, each with the model letter that a letter to nobody else begins with. */
export function OwnTemplates({
  path,
  content,
  officials,
}: {
  path: string;
  content: AppealContent;
  officials: readonly Official[];
}) {
  const letters = officialLetters(content, officials);
  if (letters.length === 0) return null;
  return (
    <details open={letters.some(({ own }) => own.length > 0)}>
      <summary>A model letter for one official</summary>
      <ul>
        {letters.map(({ official, label, own, begin }) => (
          <li key={official.id}>
            <bdi>{label}</bdi>:{" "}
            {own.map((language, index) => (
              <span key={language}>
                {index > 0 && ", "}
                <a href={`${path}/template?language=${language}&officialId=${official.id}`}>
                  own model letter, {languageName(language)}
                  <span className="visually-hidden">, for {label}</span>
                </a>
                {isStale(content, "template", { language, officialId: official.id }) && (
                  <strong className="soft"> (older than the source text)</strong>
                )}
              </span>
            ))}
            {own.length === 0 && "uses everybody’s"}
            {begin && (
              <>
                {" · "}
                <a href={`${path}/template?language=${begin}&officialId=${official.id}`}>
                  write one<span className="visually-hidden"> for {label}</span> in {languageName(begin)}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
