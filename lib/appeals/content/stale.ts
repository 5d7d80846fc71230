import type { PartName } from "@/lib/appeals/parts/parts";
import { type AppealContent, textIn } from "./content";

/** Whether the source text of a part has changed since it was translated into this language. */
export function isStale(content: AppealContent, part: PartName, language: string): boolean {
  if (language === content.sourceLanguage) return false;
  if (part === "text") return isOlder(textIn(content.texts, language), content.revision);
  if (part !== "news") return false;
  const text = content.newsTexts.find((one) => one.language === language);
  return isOlder(text, content.issue.newsRevision);
}

function isOlder(text: { sourceRevision: number } | undefined, revision: number): boolean {
  return text !== undefined && text.sourceRevision < revision;
}
