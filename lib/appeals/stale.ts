import type { PartKey } from "@/lib/appeals/parts/part";
import type { PartName } from "@/lib/appeals/parts/parts";
import type { AppealContent } from "./content";
import { isBehind, isBehindSource } from "./source-revision";

/** Whether the source text of a part has changed since it was translated into this language. */
export function isStale(content: AppealContent, part: PartName, key: PartKey): boolean {
  const { language, officialId } = key;
  if (language === content.sourceLanguage) return false;
  const ofPart: Partial<Record<PartName, () => boolean>> = {
    text: () => isBehind(content.texts, language, content.revision),
    news: () => isBehind(content.newsTexts, language, content.issue.newsRevision),
    asks: () => content.asks.some((ask) => isAskStale(content, ask, language)),
    template: () => {
      const ofOne = content.templates.filter((template) => template.officialId === officialId);
      return isBehindSource(ofOne, { language, sourceLanguage: content.sourceLanguage });
    },
    timeline: () => isBehind(content.timeline, language, content.timelineRevision),
    family: () => isBehind(content.familyPieces, language, content.familyRevision),
  };
  return ofPart[part]?.() ?? false;
}

/** The same of one ask. */
export function isAskStale(
  { sourceLanguage }: Pick<AppealContent, "sourceLanguage">,
  { texts }: AppealContent["asks"][number],
  language: string,
): boolean {
  return isBehindSource(texts, { language, sourceLanguage });
}
