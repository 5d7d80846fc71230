import { fold } from "@/lib/sheets/text/fold";
import { withoutHonorifics } from "@/lib/sheets/words/names";
import { regexOf } from "@/lib/sheets/words/pattern";
import { isOfficeLine, isPersonLine, splitOfficeAndName } from "./office-and-name";
import words from "./words.json" with { type: "json" };

const FORM = regexOf(words.salutation.FORM);
const RANK = regexOf(words.salutation.RANK);

const LABEL = regexOf(words.salutation.LABEL);

const OTHER_LABEL = /^[[(]?(\p{L}[\p{L}'\u2019 -]{3,28}?) ?: (\p{Lu}[^:;\d]{3,80})$/u;

const OPENING = regexOf(words.salutation.OPENING);

const TITLED_OPENING = regexOf(words.salutation.TITLED_OPENING);

/** A labelled salutation: what follows "Salutation:", "(korrekte Anrede:", "Formule d'appel :"; null elsewhere. */
export function labelledSalutation(text: string): string | null {
  const trimmed = text.trim();
  const match = LABEL.exec(fold(trimmed));
  if (match) return trimmed.slice(match[0].length).trim();
  // Any other label, where what follows can only open a letter: "Opening: Dear Minister".
  const [, label = "", rest = ""] = OTHER_LABEL.exec(trimmed) ?? [];
  const isOther = label !== "" && !isOfficeLine(label) && !/\s{2}/.test(label);
  return isOther && (isFormOfAddress(rest) || OPENING.test(fold(rest))) ? rest : null;
}

/** Whether a label such as "[Salutation: Sr Ministro/" opens a bracket that this text does not close. */
export function isSalutationOpen(text: string): boolean {
  const trimmed = text.trim();
  const opensBracket = /^[[(]/.test(trimmed) && !/[\])]\s*$/.test(trimmed);
  return opensBracket || /[/]\s*$|\b(?:or|o|ou|oder)\s*$/.test(fold(trimmed));
}

/** As printed, without the brackets round it. */
export function cleanSalutation(text: string): string | null {
  let clean = text.replace(/\s+/g, " ").trim();
  if (/[\])]$/.test(clean) && !/[[(]/.test(clean)) clean = clean.slice(0, -1).trim();
  clean = clean.replace(/^["\u201c\u201e\u00ab]\s*|\s*["\u201d\u201c\u00bb]$/g, "").trim();
  return clean === "" ? null : clean;
}

/** "Dear Minister,", "Your Excellency", "Sehr geehrter Herr …": a line that opens a letter. */
export function opensLetter(text: string): boolean {
  if (isNamedExcellency(text.trim())) return false;
  const folded = fold(text.trim()).replace(/^["(]+/, "");
  return text.trim().length <= 120 && (OPENING.test(folded) || TITLED_OPENING.test(folded));
}

const EXCELLENCY = /^(?:excellenc(?:e|y)|excelencia|exzellenz),? (?=\p{L})/u;

/**
 * "Excellence Madame Fatou Sarr, Ministre de l'Intérieur": by name and office, and no comma that lets a letter
 * follow.
 */
function isNamedExcellency(text: string): boolean {
  const called = EXCELLENCY.exec(fold(text))?.[0];
  if (!called || /[,:!]$/.test(text)) return false;
  const [holder = ""] = text.slice(called.length).split(",");
  const name = withoutHonorifics(holder);
  return name !== holder.trim() && /\s/.test(name) && isPersonLine(holder) && !isOfficeLine(name);
}

/** "Su Excelencia Carlos Peña", "Ihre Exzellenz Frau Ana Ruiz": spoken of, not to, and by name. */
function isNamedInThirdPerson(text: string): boolean {
  const name = withoutHonorifics(text);
  if (!/^(?:su|sus|seine[mnrs]?|ihre[mnrs]?|son|sa)\s/.test(fold(text))) return false;
  // "Seine Majestät der König" is the office.
  if (/ (?:el|la|le|l'|der|die) ?/.test(fold(text)) && isOfficeLine(text)) return true;
  return (
    !/[,:/]/.test(text) &&
    name !== text &&
    name.split(/\s+/).length > 1 &&
    !isOfficeLine(name) &&
    isPersonLine(text)
  );
}

/** A salutation that cannot be an office or a name: "Dear …", "Your Excellency", not "Sr. Presidente". */
export function isPlainSalutation(text: string): boolean {
  if (isNamedInThirdPerson(text.trim()) || isNamedExcellency(text.trim())) return false;
  return text.trim().split(/\s+/).length <= 9 && OPENING.test(fold(text.trim()).replace(/^["(]+/, ""));
}

const TRAILING = regexOf(words.salutation.TRAILING, "u");

// "Your | Excellency" are one form of address.
const POSSESSIVE = /^(?:your|su|vuestra|votre|son|eu(?:er|re)|ihre|seine|his|her)$/;

const TRAILING_BRACKET = /^(\S.*?\S)\s*[[(]([\p{L}'\u2019 ]+\s?:.+)[\])]$/u;

// "Ministro de Defensa      [Sr. Ministro]": no label, but set apart in brackets; round ones hold many other things.
const BESIDE_BRACKET = /^(\S.*?\S)(?:\s+\[([^\][]+)\]|\s{2,}\(([^()]+)\))$/;

// "Fiscal de la Nación        Señora Fiscal": a form of address set apart on the right, or right behind the office.
const APART = /^(\S.*?\S)\s{2,}(\S+(?: \S+)*)$/;
const BEHIND = /^(\S.*?\S)\s+((?:Se\u00f1or|Se\u00f1ora|Monsieur|Madame|Herr|Frau)\s.*)$/u;

/**
 * "Señora Fiscal de la Nación", "Monsieur le Ministre", "Herr General": an address by office or rank, without a
 * name.
 */
export function isFormOfAddress(text: string): boolean {
  const [, rest = ""] = FORM.exec(fold(text.trim())) ?? [];
  const bare = rest.replace(/[,:.]+$/, "").trim();
  if (bare === "") return false;
  const printed = text
    .trim()
    .slice(-rest.length)
    .replace(/[,:.]+$/, "");
  return RANK.test(bare) || (isOfficeLine(printed) && splitOfficeAndName(printed) === null);
}

/** "1) Pardon Board   Dear Board Members": an address line with an unlabelled salutation on its right. */
export function cutTrailingSalutation(text: string): { line: string; salutation: string } | null {
  const bracket = TRAILING_BRACKET.exec(text.trim());
  const labelled = bracket?.[2] === undefined ? null : labelledSalutation(bracket[2]);
  if (bracket?.[1] && labelled) return { line: bracket[1], salutation: labelled };
  const [, besideLine = "", square = "", round = ""] = BESIDE_BRACKET.exec(text.trim()) ?? [];
  const inBracket = (square || round).trim();
  if (besideLine && (opensLetter(inBracket) || (round && isFormOfAddress(inBracket))))
    return { line: besideLine, salutation: inBracket };
  const [, left = "", right = ""] = APART.exec(text.trim()) ?? BEHIND.exec(text.trim()) ?? [];
  const isApart = /\s{2}/.test(text.trim());
  const isAddress =
    isFormOfAddress(right) || labelledSalutation(right) !== null || (isApart && opensLetter(right));
  // "Sr. Ministro de Defensa      Sr. Ministro": the shorter form is the one to write.
  const isOwn = isFormOfAddress(left) && !(isApart && right.split(" ").length < left.split(/\s+/).length);
  if (left && isAddress && !isOwn && (isApart || isOfficeLine(left)))
    return { line: left, salutation: labelledSalutation(right) ?? right };
  const match = TRAILING.exec(text.trim());
  if (!match?.[1] || !match[2] || POSSESSIVE.test(fold(match[1]))) return null;
  return { line: match[1], salutation: match[2] };
}
