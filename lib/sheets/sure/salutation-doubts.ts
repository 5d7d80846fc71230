import { channelOf } from "@/lib/sheets/addressees/channels";
import { isFormOfAddress, opensLetter } from "@/lib/sheets/addressees/salutation";
import { fold } from "@/lib/sheets/text/fold";
import { isOrganisation, isStreet } from "@/lib/sheets/words/offices";
import { squeezed } from "./doubt";

const FEMININE = RegExp(
  "\\b(?:ministra|senora|sra|madame|mme|frau|directora|directrice|presidenta|procuradora|gobernadora)\\b" +
    "|(?:ministerin|prasidentin|direktorin|anwaltin)\\b",
);
const MASCULINE =
  /\b(?:ministro|senor|sr|monsieur|herrn?|director|directeur|procurador|gobernador)\b|(?:minister|direktor|anwalt)\b/;

export function salutationDoubt(salutation: string, role: string | null, isLabelled: boolean): string | null {
  if (/[/-]$/.test(salutation) || /:\s/.test(salutation))
    return "it goes on somewhere else, or a label stands in it";
  if (/[@\d]/.test(salutation) || salutation.length > 90)
    return "it is too long for a salutation, or holds an address";
  const isKnown = opensLetter(salutation) || isFormOfAddress(salutation.replace(/[,:]$/, ""));
  if (!isKnown && !isLabelled) return "no letter opens like this, as far as is known";
  const folded = fold(salutation);
  const office = fold(role ?? "");
  const isBoth = /[/]|\b(?:o|ou|oder|or)\b|\(a\)/.test(folded) || /[/]/.test(office);
  if (!isBoth && FEMININE.test(office) && MASCULINE.test(folded) && !FEMININE.test(folded))
    return "the office is a woman’s, the salutation a man’s";
  const opened = spokenBy(OPENED, folded);
  const held = spokenBy(HELD, office);
  // English opens letters to any office; two of the other languages do not mix.
  const isForeign =
    !isBoth && opened !== null && held !== null && opened !== held && opened !== "en" && held !== "en";
  return isForeign ? "it is in another language than the office" : null;
}

type Spoken = readonly (readonly [string, RegExp])[];

const OPENED: Spoken = [
  ["en", /\b(?:dear|your|excellency|sir|madam)\b/],
  ["es", /\b(?:estimad[oa]|senora?|sra?|excelentisim[oa]|su excelencia|distinguid[oa])\b/],
  ["fr", /\b(?:monsieur|madame|votre|maitre)\b/],
  ["de", /\b(?:geehrte[rn]?|exzellenz|eure|herr|frau)\b/],
];

const HELD: Spoken = [
  ["es", /^(?:presidenta?|ministr[oa]|fiscal|gobernadora?|procuradora?|directora?) (?:general )?del? /],
  [
    "fr",
    /^(?:president|ministre|procureure?|prefete?|directeur|directrice|garde des sceaux)\b.*\b(?:de la|du|des|pres)\b/,
  ],
  ["de", /^\S*(?:minister|prasident|anwalt|gouverneur|direktor)(?:in)?(?: (?:von|der|des|fur)\b.*)?$/],
];

const spokenBy = (table: Spoken, text: string): string | null =>
  table.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** "Dear Public" above "Prosecutor": a salutation at the end of its line, and a word or two below it. */
export function brokenDoubt(salutation: string, lines: readonly string[]): string | null {
  if (/^\S+$/.test(salutation) && /^(?:dear|estimad[oa]|sehr)$/i.test(salutation)) return "it breaks off";
  const [, ...more] = salutation.split(/,\s+/);
  if (more.some((part) => isOrganisation(part) || isStreet(part)) || /[)\]],/.test(salutation))
    return "an address may stand in it";
  const at = lines.findIndex((line) =>
    squeezed(line)
      .replace(/[\])]$/, "")
      .endsWith(salutation),
  );
  const next = at < 0 || /[,:]$/.test(salutation) ? "" : (lines[at + 1]?.trim() ?? "");
  const isRest =
    /^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}[\])]?$/u.test(next) && !/[\])]\s*$/.test(lines[at] ?? "");
  return isRest && channelOf(next) === null ? "its end may stand on the next line" : null;
}
