import { aboutPart } from "./about-part";
import { addresseePart } from "./addressee-part";
import { askPart } from "./ask-part";
import { issuePart } from "./issue-part";
import { newsPart } from "./news-part";
import type { Part } from "./part";
import { familyPart, sourcesPart, timelinePart } from "./story-parts";
import { templatePart } from "./template-part";
import { textPart } from "./text-part";

/** Every part of an appeal, in the order in which the desk shows them; the names stand in addresses. */
export const parts = {
  about: aboutPart,
  issue: issuePart,
  text: textPart,
  news: newsPart,
  asks: askPart,
  addressees: addresseePart,
  template: templatePart,
  timeline: timelinePart,
  family: familyPart,
  sources: sourcesPart,
} as const satisfies Record<string, Part>;

export type PartName = keyof typeof parts;

export const partNames = Object.keys(parts).filter(isPartName);

export function isPartName(name: string): name is PartName {
  return Object.hasOwn(parts, name);
}
