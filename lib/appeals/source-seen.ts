import type { PartKey } from "@/lib/appeals/parts/part";
import { type PartName, parts } from "@/lib/appeals/parts/parts";
import { fingerprint } from "@/lib/history/fingerprint";
import type { AppealContent } from "./content";

/** Tells which source text a translation is made from; nothing for what is none. */
export function sourceSeen(
  content: AppealContent,
  part: PartName,
  { language, officialId }: PartKey,
): string {
  const { sourceLanguage } = content;
  if (!parts[part].isPerLanguage || language === sourceLanguage) return "";
  return fingerprint(parts[part].values(content, { language: sourceLanguage, officialId }));
}
