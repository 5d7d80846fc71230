import type { AppealContent } from "@/lib/appeals/content";
import type { Official } from "@/lib/officials/official";

type OfficialLetters = {
  official: Official;
  /** "Minister of Justice, Ann Example" */
  label: string;
  /** The languages of the official's own model letters. */
  own: string[];
  /** The first language in which everybody's stands and no own one; null where there is none left. */
  begin: string | null;
};

/** Which model letter each official gets whom an issue writes to, in the sheet's order. */
export function officialLetters(
  { addressees, templates, sourceLanguage }: AppealContent,
  officials: readonly Official[],
): OfficialLetters[] {
  const common = templates.filter(({ officialId }) => officialId === null).map(({ language }) => language);
  const languages = [...new Set([sourceLanguage, ...common])];
  return addressees
    .filter(({ kind }) => kind === "to")
    .flatMap(({ officialId }) => officials.find(({ id }) => id === officialId) ?? [])
    .map((official) => {
      const own = templates
        .filter(({ officialId }) => officialId === official.id)
        .map(({ language }) => language);
      const begin = languages.find((language) => !own.includes(language)) ?? null;
      const label = [official.role, official.name].filter((text) => text !== "").join(", ");
      return { official, label, own, begin };
    });
}
