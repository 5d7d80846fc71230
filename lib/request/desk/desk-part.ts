import type { DeskIssue } from "@/lib/appeals/find-desk-issue.db";
import { listKnownOfficials } from "@/lib/appeals/import/find-import.db";
import { officialLabel } from "@/lib/appeals/import/official-label";
import type { PartKey } from "@/lib/appeals/parts/part";
import { type PartForm, repeatedNames } from "@/lib/appeals/parts/part-form";
import { isPartName, type PartName, parts } from "@/lib/appeals/parts/parts";
import { isLanguageTag } from "@/lib/ground/language-tag";
import { deskPathOf } from "./desk-issue";

type Asked = Record<string, string | string[] | undefined>;

/** The part that an address or a form names, ready to be drawn or read; null where there is none of that name. */
export async function deskPartAt({
  issue,
  name,
  asked,
}: {
  issue: DeskIssue;
  name: string;
  asked: Asked;
}): Promise<{ part: PartName; key: PartKey; form: PartForm; many: string[] } | null> {
  if (!isPartName(name)) return null;
  const language = [asked.language ?? ""].flat()[0] ?? "";
  const wanted = [asked.officialId ?? ""].flat()[0] || null;
  const officialId = name === "template" ? wanted : null;
  // Model letters are for those whom the issue writes to; one that was written before stays to be taken away.
  const { addressees, templates } = issue.content;
  const isThere = [...addressees, ...templates].some((one) => one.officialId === officialId);
  if (officialId !== null && !isThere) return null;
  const isAsked = parts[name].isPerLanguage && isLanguageTag(language);
  const key = { language: isAsked ? language : issue.content.sourceLanguage, officialId };
  const known = name === "addressees" ? await listKnownOfficials() : [];
  const officials = known.map((official) => ({ id: official.id, label: officialLabel(official) }));
  const form = parts[name].form(issue.content, key, { officials });
  return { part: name, key, form, many: repeatedNames(form) };
}

/** Where a part is edited. */
export function pageOfPart({ issue, part, key }: { issue: DeskIssue; part: PartName; key: PartKey }): string {
  const path = `${deskPathOf(issue)}/${part}`;
  if (!parts[part].isPerLanguage) return path;
  const official = key.officialId ? `&officialId=${key.officialId}` : "";
  return `${path}?language=${key.language}${official}`;
}
