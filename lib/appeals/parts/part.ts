import type { AppealContent } from "@/lib/appeals/content";
import type { FormValues, PartForm } from "./part-form";

/** Which text of a part: its language, and the official whom a template is for. */
export type PartKey = { language: string; officialId: string | null };

export type PartErrors = Record<string, string>;

/** What a part needs to know besides the appeal: who is in the directory. */
type PartSurroundings = { officials: readonly { id: string; label: string }[] };

/** One part of an appeal that is edited by itself: how it is drawn, shown and taken back. */
export type Part = {
  title: string;
  /** A sentence for the one who edits it. */
  intro: string;
  /** Whether there is one for each language. */
  isPerLanguage: boolean;
  form: (content: AppealContent, key: PartKey, around: PartSurroundings) => PartForm;
  values: (content: AppealContent, key: PartKey) => FormValues;
  /** The content with what was typed; messages by field where something can't be stored as typed. */
  apply: (
    content: AppealContent,
    key: PartKey,
    values: FormValues,
  ) => { content: AppealContent; errors: PartErrors };
};
