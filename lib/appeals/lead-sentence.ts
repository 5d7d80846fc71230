/** The first sentence of a text and what follows it; a title, an initial or a number before a stop ends none. */
export function splitLead(text: string): { lead: string; rest: string } {
  for (const { index, 0: stop } of text.matchAll(/[.!?…]["”’»)]?\s+(?=["“‘«(¿¡]?\p{Lu})/gu)) {
    if (SHORT.test(text.slice(0, index + 1))) continue;
    const end = index + stop.length;
    return { lead: text.slice(0, end).trim(), rest: text.slice(end) };
  }
  return { lead: text.trim(), rest: "" };
}

const abbreviations = [
  ...["Dra?", "Mrs?", "Ms", "Mme", "Mlle", "Sra?", "Srta", "St", "Gen"],
  ...["Gral", "Col", "Lt", "Capt", "Prof", "Rev", "Ing", "Lic", "Hr"],
  ...["Fr", "No", "Nr", "Art"],
];
const SHORT = new RegExp(`(?:^|[\\s(«“])(?:${abbreviations.join("|")}|\\p{Lu}|\\d{1,2})\\.$`, "u");
