import type { Appeal } from "@/lib/appeals/appeal";
import { languageInItself } from "@/lib/ground/language-name";
import { addressIn } from "@/lib/interface/addresses";
import type { Reader } from "@/lib/interface/reader";

type Props = { appeal: Appeal; path: string; by: Reader };

/** The other languages that an appeal can be read in, and what there is to know of the texts on the page. */
export function LanguageLinks({ appeal, path, by }: Props) {
  const { language, readableIn, translation } = appeal;
  const { say } = by;
  const others = readableIn.filter((one) => one !== language);
  const addressOf = (one: string) =>
    addressIn(by.language, one === by.language ? path : `${path}?language=${one}`);
  return (
    <>
      {!readableIn.includes(by.language) && (
        <p className="soft">{say("appeal_only_in", { language: by.languageName(language) })}</p>
      )}
      {others.length > 0 && (
        <nav aria-label={say("appeal_read_in_label")}>
          <p>
            {say("appeal_read_in")}
            {others.map((one) => (
              <span key={one}>
                {" · "}
                <a href={addressOf(one)} hrefLang={one} {...by.spoken(one)}>
                  {languageInItself(one)}
                </a>
              </span>
            ))}
          </p>
        </nav>
      )}
      {translation && translation.translatedBy !== "editor" && (
        <p className="soft">
          {translation.translatedBy === "machine" ? say("appeal_machine") : say("appeal_unchecked")}
        </p>
      )}
      {translation?.isStale && <p className="soft">{say("appeal_stale")}</p>}
    </>
  );
}
