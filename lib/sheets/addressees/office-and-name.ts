import { fold } from "@/lib/sheets/text/fold";
import { countryAtStart, isCountry } from "@/lib/sheets/words/countries";
import { hasHonorific, isNameShaped } from "@/lib/sheets/words/names";
import { isOffice, isOrganisation, isStreet } from "@/lib/sheets/words/offices";

// Words that go on with an office: "Minister of *Foreign Affairs*", "Head of *the Judiciary*".
const OBJECT =
  /^(?:da|do|dos|das|justica|governo|of|for|to|in|at|the|and|on|de|del|la|las|los|el|y|e|du|des|d'?|l'?|les|le|a|au|aux|et|en|pour|der|die|das|den|dem|fur|von|vom|zur|zum|und|im|&|-|general|generals|principal|interior|justice|justicia|justiz|affairs|foreign|home|internal|external|exteriores|relaciones|asuntos|affaires|etrangeres|defence|defense|defensa|national|nacional|nationale|public|publica|publico|publique|security|seguridad|securite|police|policia|polizei|prisons?|prisiones|prison|penitentiary|correctional|services?|servicios?|republic|republica|republique|republik|state|states|estado|etat|nation|people's|law|order|human|rights|derechos|humanos|humana|droits|humains|menschenrechte|health|salud|sante|labou?r|trabajo|travail|gobernacion|government|gobierno|gouvernement|judiciary|judicial|poder|court|corte|cour|supreme|suprema|supremo|superior|superieur|superieure|tribunal|tribunales|electoral|electorales|constitucional|constitutionnel|constitutionnelle|penal|penales|civil|civile|audiencia|consejo|conseil|comando|comision|comite|commission|instituto|direccion|direction|carceles|penitenciari[oa]s?|penitentiaire|judicature|judicatura|high|constitutional|army|ejercito|armee|armed|armadas|armees|forces?|fuerzas|military|militar|militaire|navy|air|staff|islamic|democratic|kingdom|federal|federation|council|ministers|ministros|ministres|parliament|parlement|senate|assembly|asamblea|assemblee|congress|party|central|committee|board|pardons?|paroles?|appeal|appeals|district|province|provincial|region|regional|city|town|department|county|judge|justices?|chief|minister|president|generale?|attorney|prosecutor|prosecutions?|solicitor|advocate|secretary|plenipotentiary|extraordinary|deputy|intelligence|immigration|environment|migration|citizenship|social|development|women's?|gender|equality|planning|finance|education|communications?|information|culture|territorial|administration|decentralization|reform|cooperation|integration|seals|sceaux|garde|pueblo|pueblos|indigenas|guarantees|libertes|libertades|culte|cultes|religious|religiosos|magistracy|investigations?|crimes?|command|commander|general's|office)$/;

// Offices that are written before a name as a title; alone or before "of" they are offices.
const TITLE =
  /^(?:judge|justice|king|queen|emir|sultan|chief|bishop|archbishop|erzbischof|bischof|arzobispo|obispo|archeveque|eveque|senator|senadora?|senat(?:eur|rice)|congress(?:man|woman)|council(?:man|woman)|alder(?:man|woman)|inspector|commandant|comandante|juez|jueza|rey|magistrado|magistrada|juge|roi|lord|superintendent|officer|konig|richter)$/;

// Ranks that are offices too when no name follows: "Air Chief Marshal", "Deputy Superintendent".
const RANK =
  /^(?:air (?:chief |vice[ -])?marshal|chief (?:marshal|warrant officer|petty officer)|group captain|wing commander|(?:lieutenant|leutnant) commander|squadron leader|commander|(?:senior |chief |deputy |assistant |detective )*(?:inspector|superintendent|constable|sergeant)(?: general)?|chief (?:justice|judge|magistrate))(?=\s)/;

// "Attorney General", "Fiscal General": here the word is no rank.
const GENERAL_GOES_WITH =
  /(?:attorney|prosecutor|procurator|solicitor|director|inspector|secretary|consul|governor|commissioner|advocate|fiscal|procurador[a]?|secretario|comandante|procureur|directeur|directrice|inspecteur|secretaire)$/;

const FORM_OF_ADDRESS =
  /^(?:mr|mrs|ms|sr|sra|senor|senora|herrn?|frau|monsieur|madame|mme|excmo|excma|h\.?e|his|her|su|son|don|dona)\b\.?/;

const bareWord = (word: string): string => fold(word).replace(/^[("]+|[.,;:)"]+$/g, "");

const isCapital = (word: string): boolean => /^["\u201c'(]?\p{Lu}/u.test(word);

const isPerson = (text: string): boolean =>
  isNameShaped(text) && !isOrganisation(text) && !isStreet(text) && !isCountry(text);

export type OfficeAndName = { role: string; name: string };

/** How many words belong to the office; what comes then may be a name. */
function officeEnd(words: readonly string[]): number {
  let end = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (end === 0) {
      if (isOffice(words.slice(0, at + 1).join(" "))) end = at + 1;
      continue;
    }
    const ahead = words.slice(at).join(" ");
    const country = countryAtStart(ahead);
    if (country) at += ahead.slice(0, country.end).split(" ").length - 1;
    const isPlace = /^(?:of|de|du|des|del|for|in|der|von|da|do|dos|das|di)$/.test(fold(words[at - 1] ?? ""));
    if (!country && isCapital(word) && !OBJECT.test(bareWord(word)) && !isPlace) break;
    end = at + 1;
  }
  return end;
}

/** "Judge Ana Ruiz": a title and a name, not an office. */
function isTitledPerson(text: string): boolean {
  const rank = RANK.exec(fold(text.trim()))?.[0];
  const ranked = rank ? text.trim().slice(rank.length).trim() : "";
  if (ranked && !OBJECT.test(bareWord(ranked.split(/\s+/)[0] ?? "")) && isPerson(ranked) && !isOffice(ranked))
    return true;
  const [first = "", second = "", ...rest] = text.trim().split(/\s+/);
  if (!TITLE.test(bareWord(first)) || !isCapital(second) || OBJECT.test(bareWord(second))) return false;
  return !isOffice([second, ...rest].join(" ")) && isPerson([second, ...rest].join(" "));
}

/** "Divisional Commander", "Acting Camp Commandant": a few words of which the last is an office. */
export function endsInOffice(text: string): boolean {
  const words = text.trim().split(/\s+/);
  const areWords = words.every((word) => /^\p{L}[\p{L}'\u2019-]*$/u.test(word));
  return areWords && words.length > 1 && words.length <= 5 && isOffice(words.at(-1) ?? "");
}

/** One to three words that can only go on with an office: "General", "and Security". */
export function isOfficeRest(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length <= 3 && words.every((word) => OBJECT.test(bareWord(word)));
}

/** A line that names an office, perhaps with its holder. */
export function isOfficeLine(text: string): boolean {
  return isOffice(text) && !isTitledPerson(text);
}

const OPEN_ROLE =
  /\b(?:of|the|for|to|in|at|and|de|del|la|las|los|el|en|y|du|des|le|les|aux?|et|der|die|das|des|dem|den|fur|von|vom|zur|zum|und|im)$/;

/** "Attorney General of Mexico Anselmo Barrera" into its office and its name; null where it is not both. */
export function splitOfficeAndName(text: string): OfficeAndName | null {
  const line = text.trim().replace(/[:,]+$/, "");
  if (!isOfficeLine(line)) return null;
  const words = line.split(/\s+/);
  for (let at = 1; at < words.length; at++) {
    const name = words.slice(at).join(" ");
    const role = words
      .slice(0, at)
      .join(" ")
      .replace(/[\s,:\u2013-]+$/, "");
    if (!hasHonorific(name) || !isOffice(role) || FORM_OF_ADDRESS.test(fold(role))) continue;
    // "Minister of Justice Abdullah Karimi": no title, but what the office is for.
    if (OPEN_ROLE.test(fold(role))) continue;
    if (
      OBJECT.test(bareWord(words[at] ?? "")) &&
      (words.length - at < 3 || OBJECT.test(bareWord(words[at + 1] ?? "")))
    )
      continue;
    if (/^general$/.test(fold(words[at] ?? "")) && GENERAL_GOES_WITH.test(fold(role))) continue;
    if (isPerson(name) && !isOffice(name)) return { role, name };
  }
  const end = officeEnd(words);
  const role = words
    .slice(0, end)
    .join(" ")
    .replace(/[\s,:\u2013-]+$/, "");
  const name = words.slice(end).join(" ");
  // "Commander of the" is no office, nor "Secretario General" a name.
  if (OPEN_ROLE.test(fold(role)) || isOffice(name)) return null;
  if (words.length - end < 2 || FORM_OF_ADDRESS.test(fold(words[0] ?? "")) || !isPerson(name)) return null;
  return { role, name };
}

const SHORT_AFTER_NAME =
  /^(?:m\.?p\.?|s\.?c\.?|q\.?c\.?|esq\.?|ph\.?d\.?|jr\.?|sr\.?|k\.?c\.?|mp)(?:,? [a-z.]{2,5})?$/;

const EDITOR =
  /^(?:(?:the|el|la|le|les|los|las|der|die|das|sr\.?|sra\.?|sres\.?|senor|senora|m\.|mm\.?|mme|monsieur|madame|herrn?|frau|mr\.?|mrs\.?|ms\.?|dear) |l')*(?:\w+ )?(?:(?:editors?|editora?s?|editor-in-chief|redact(?:eur|rice)s?|redactora?|redakteur(?:in)?|chefredakteur(?:in)?|chefredaktion|redaktion|herausgeber(?:in)?|jef[ea] de redaccion)(?: en chef| jefe| jefa| in chief)?)$/;
const HEAD_OF_PAPER =
  /^(?:(?:the|el|la|le|der|die|sr\.?|sra\.?|senor|senora|m\.|mme|monsieur|madame|herrn?|frau|mr\.?|mrs\.?|ms\.?) |l')*(?:directora?|direct(?:eur|rice)(?: de (?:la )?(?:publication|redaction))?|direktor(?:in)?|publisher|manager|verleger(?:in)?)$/;
const PAPER =
  /^(?:(?:the|el|la|le|los|las|les|der|die|das) (?=[a-z])|l'|diario|periodico|semanario|revista|prensa|presse|noticias|noticiero|emisora|tele|la voz|voz|(?:le )?journal|quotidien|hebdomadaire|magazine|zeitung|tageszeitung|wochenzeitung|zeitschrift|radio|canal|agencia|agence|newspaper|daily|weekly)|\b(?:times|post|herald|gazette|tribune|news|chronicle|observer|standard|star|zeitung|kurier|rundschau|press|presse|prensa)$/;

/** "The Editor", "M. le Rédacteur en chef", "Sr. Director" of a paper that stands behind the comma. */
const isEditorOf = (office: string, paper: string): boolean =>
  paper !== "" &&
  /^\p{L}/u.test(paper) &&
  (EDITOR.test(office) || (HEAD_OF_PAPER.test(office) && PAPER.test(fold(paper))));

/** "Mr Ali Rahman, Minister of Justice" or "Minister of Justice, Mr Ali Rahman". */
export function splitAtComma(
  text: string,
): { role: string; name: string } | { role: string; organisation: string } | null {
  const at = text.search(/,|\s[\u2013-]\s/);
  if (at < 0) return null;
  const left = text.slice(0, at).trim();
  const right = text
    .slice(at)
    .replace(/^(?:,|\s[\u2013-]\s)\s*/, "")
    .replace(/[,:]+$/, "")
    .trim();
  if (SHORT_AFTER_NAME.test(fold(right))) return null;
  if (isPerson(left) && !isOffice(left) && isOffice(right)) return { role: right, name: left };
  if (isOffice(left) && hasHonorific(right) && isPerson(right) && !isOffice(right))
    return { role: left, name: right };
  if (isEditorOf(fold(left), right)) return { role: left, organisation: right };
  return null;
}

/** A line with a person's name and no office of its own, or an office used as a title: "Senor Presidente Gabriel Noriega". */
export function isPersonLine(text: string): boolean {
  const comma = text.indexOf(",");
  if (comma > 0 && SHORT_AFTER_NAME.test(fold(text.slice(comma + 1).trim())))
    return isPersonLine(text.slice(0, comma));
  const bare = text.replace(/[,:;]+$/, "").trim();
  if (!isPerson(bare)) return false;
  if (!isOfficeLine(bare) || splitOfficeAndName(bare)) return true;
  const words = bare.split(/\s+/);
  return FORM_OF_ADDRESS.test(fold(bare)) && words.length - officeEnd(words) >= 2;
}
