import type { AppealContent, TemplateContent } from "./content";

/**
 * The content with one official in the place of another: an issue that writes to both writes to one, at the place and
 * in the way of the one that stays, and of two model letters in one language the one that stays keeps its own.
 */
export function replaceOfficial(
  content: AppealContent,
  { fromId, intoId }: { fromId: string; intoId: string },
): AppealContent {
  const isAddressed = content.addressees.some(({ officialId }) => officialId === intoId);
  const hasLetter = ({ language }: TemplateContent) =>
    content.templates.some((one) => one.officialId === intoId && one.language === language);
  const moved = <One extends { officialId: string | null }>(one: One): One =>
    one.officialId === fromId ? { ...one, officialId: intoId } : one;
  return {
    ...content,
    addressees: content.addressees
      .filter(({ officialId }) => officialId !== fromId || !isAddressed)
      .map(moved),
    templates: content.templates.filter((one) => one.officialId !== fromId || !hasLetter(one)).map(moved),
  };
}
