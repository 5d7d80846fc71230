import { fold, squeeze } from "@/lib/sheets/text/fold";
import { isCountry } from "@/lib/sheets/words/countries";

const SITE_WORD =
  /^(?:home|start|startseite|accueil|inicio|aktion(?:en)?|actions?|agir(?: en ligne)?|mitmachen|drucken|print|imprim(?:er|ir)|weiterempfehlen|teilen|share|partager|compartir|impressum|datenschutz|kontakt|contact|contacto|spenden|donate|donar|dona|faire un don|newsletter|sitemap|mentions legales|aviso legal|privacy|suche|search|buscar|rechercher?|aktuell|themen|temas|themes|uber uns|about(?: us)?|quienes somos|qui sommes-nous|shop|boutique|tienda|presse|press|prensa|news|noticias|actualites|login|medien|media|jobs|menu)$/;
const PATH_LEAD =
  /^(?:vous etes ici|you are here|sie (?:sind|befinden sich) hier|(?:usted )?esta(?:s)?(?: usted)? (?:aqui|en))\s*:/;
const SKIP =
  /^(?:skip to|jump to|zum|direkt zum|aller au|passer au|saltar al?|ir al?) (?:main |the )?(?:hauptinhalt|content|inhalt|contenu|contenido|navigation|menu)\b/;
// "View report in English", "Signaler une erreur": a command and what it is done to.
const LINK_VERB =
  "(?:view|read|download|add|print|share|report|send|email|recommend|follow|subscribe|back|return|see|voir|lire|telecharger|ajouter|imprimer|partager|signaler|recommander|envoyer|suivez|retour|ver|leer|descargar|anadir|imprimir|compartir|denunciar|recomendar|enviar|siguenos|volver|ansehen|herunterladen|drucken|teilen|melden|empfehlen|zuruck|seite|diese seite|artikel|document|dokument)";
const LINK_OBJECT =
  "(?:page|pagina|seite|rapport|report|document|documento|dokument|pdf|version|article|articulo|artikel|site|library|bibliotheque|biblioteca|friend|amig[oa]|ami|freunde?|error|erreur|fehler|top|haut|arriba|list|liste|lista|ubersicht|facebook|twitter|drucken|empfehlen|weiterempfehlen|imprimable|printable)";
const LINK = new RegExp(
  `^${LINK_VERB}\\b[^.;:@\\d]{0,50}\\b${LINK_OBJECT}(?: (?:in|en|auf|als|by|par|por) \\S+)?$`,
);
const OWN_LANGUAGE =
  /^(?:english|francais|espanol|deutsch|italiano|portugues|nederlands|turkce|svenska|suomi|norsk|dansk|polski|romansh|rumantsch|catala|euskara|galego|indonesia|عربي|عربية|العربية|русский|中文|简体中文|繁體中文|日本語|한국어|فارسی|en|fr|es|de|it|ar|pt|nl)$/u;

const barParts = (folded: string): string[] => folded.split(/\s*[|\u00b7]\s*/).filter(Boolean);

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

/** "Home > Act > Urgent Actions": the path to a page; quotation marks are no arrows. */
export function isPath(text: string): boolean {
  const folded = fold(squeeze(text));
  if (PATH_LEAD.test(folded)) return true;
  if (/[\u00ab@]/.test(text)) return false;
  // "Home / Take action / Urgent actions" has slashes for arrows, as headlines do: it is known by its first word.
  const slashed = folded.split(/\s+\/\s+/);
  if (slashed.length > 2 && /^(?:home|start|startseite|accueil|inicio)$/.test(slashed[0] ?? "")) return true;
  const parts = squeeze(text)
    .split(/\s+[>\u203a\u00bb]\s+/)
    .filter(Boolean);
  return parts.length > 1 && !/^[>\s]/.test(text) && parts.every((part) => wordsIn(part) <= 7);
}

/** "Print | Share | Contact", or, above the sheet, any three short words set apart. */
function isMenu(text: string, isAboveSheet: boolean): boolean {
  if (/[\d:@()]/.test(text)) return false;
  const parts = barParts(fold(squeeze(text)));
  if (parts.length > 1 && parts.every((part) => LINK.test(part) || SITE_WORD.test(part))) return true;
  if (
    parts.length > 1 &&
    parts.some((part) => SITE_WORD.test(part)) &&
    parts.every((part) => wordsIn(part) <= 4)
  )
    return true;
  if (!isAboveSheet) return false;
  const apart = fold(text)
    .trim()
    .split(/\s{2,}|\s*[|\u00b7]\s*/)
    .filter(Boolean);
  const areShort = apart.every((part) => wordsIn(part) <= 3 && !isCountry(part));
  const isSpaced = apart.every((part) => /^(?:\p{L} )*\p{L}$/u.test(part));
  return apart.length > 2 && areShort && !isSpaced && apart.filter((part) => wordsIn(part) === 1).length > 1;
}

/** "English  Français  Español": every word the name of a language in that language. */
function isLanguageMenu(folded: string): boolean {
  const words = folded.split(/[\s|/\u00b7]+/).filter(Boolean);
  return words.length > 1 && words.every((word) => OWN_LANGUAGE.test(word)) && !/[,;]/.test(folded);
}

/** A line of the web page around a sheet: its path, menu, language switch or links. */
export function isSiteLine(text: string, isAboveSheet: boolean): boolean {
  const folded = fold(squeeze(text));
  if (SKIP.test(folded) || (LINK.test(folded) && wordsIn(folded) <= 7 && /^\p{Lu}/u.test(text.trim())))
    return true;
  return (isPath(text) && !/\d/.test(text)) || isMenu(text, isAboveSheet) || isLanguageMenu(folded);
}
