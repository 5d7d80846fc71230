import type { IssueStage } from "@/generated/sqlite/enums";
import { isPublicStage } from "./issue-stage";
import type { PartKey } from "./parts/part";
import type { PartName } from "./parts/parts";

export type Editor = "publisher" | "editor" | "translator";

/**
 * Whether a change to a part takes effect as soon as it is saved, waits for a publisher, or is not this editor's to
 * make. What the public sees changes by publishers only; whom letters go to, by two of them where there are two.
 */
export function changeRule({
  stage,
  part,
  key,
  sourceLanguage,
  role,
  publishers,
}: {
  stage: IssueStage;
  part: PartName;
  key: PartKey;
  sourceLanguage: string;
  role: Editor;
  publishers: number;
}): "at once" | "proposed" | "refused" {
  if (role === "translator" && !isTranslation({ part, key, sourceLanguage })) return "refused";
  if (!isPublicStage(stage)) return "at once";
  if (role !== "publisher") return "proposed";
  return part === "addressees" && publishers > 1 ? "proposed" : "at once";
}

/** A part that a translator writes: in a language other than the source. */
export function isTranslation({
  part,
  key,
  sourceLanguage,
}: {
  part: PartName;
  key: PartKey;
  sourceLanguage: string;
}): boolean {
  return translated.includes(part) && key.language !== sourceLanguage;
}

const translated: readonly PartName[] = ["text", "news", "asks", "template", "timeline", "family"];
