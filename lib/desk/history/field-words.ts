import { englishLanguageName } from "@/lib/ground/language-name";
import { languageTags } from "@/lib/ground/language-tag";

const tags = new Set(languageTags);
const ownWords: Readonly<Record<string, string>> = { uaNumber: "UA number", isWaiting: "Waits" };

/** A field's name as words: "afterDateRule" is "After date rule", and a language is its name. */
export function fieldWords(field: string): string {
  if (tags.has(field)) return englishLanguageName(field);
  const words = field.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  return ownWords[field] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
