import { findNumbers } from "@/lib/sheets/fields/numbers";
import { isPath } from "@/lib/sheets/layout/page/site-lines";
import { fold, squeeze } from "@/lib/sheets/text/fold";
import { isCountry } from "@/lib/sheets/words/countries";
import { findDates } from "@/lib/sheets/words/dates";
import { areNameWords, isNameShaped } from "@/lib/sheets/words/names";
import { bannerLength, isBannerAlone } from "./banner";
import { concernOf } from "./concern";

const LABELLED =
  /^(?:public|external|externo|publico|externe|extern|offentlich|document (?:public|externe)|documento (?:publico|externo)|(?:ai[ -])?index|indice|date|fecha|datum|issue date|for general distribution|distr|land|country|pais|pays|numero|tipo|type|publication|ua-nr|ua nr|nummer|ref|efai|acti(?:f|ve) depuis|activ[ao] desde|active since|aktiv seit|londres\b|london,|rueckfragen|ruckfragen)\b/;
const NETWORK =
  /^(?:(?:the )?(?:amnesty|amnistia|amnistie|ai)(?: international| internacional)?\b(?:[ ,:-]|usa|uk|schweiz\w*|suisse|svizzera|belgi\w+|france|francophone|espana|deutschland|osterreich|canada|ireland|australia|luxembourg|mexico|argentina|peru|chile|section|seccion|sektion|sezione|gruppe|group|groupe|grupo|der|de|la|le|e\.v\.|urgent action network|urgent actions?|briefaktion|eilaktion(?:en)?|\d)*|(?:amnesty|amnistia|amnistie)\b[^.:]{0,20}\b(?:section|seccion|sektion|sezione|gruppe|groupe|grupo|group)\b[^.:]{0,40}|(?:sektion|section|seccion|bezirk|koordinationsgruppe|gruppe|groupe|grupo|group)\b[^.:]{0,60}|(?:red de acciones urgentes|reseau (?:d')?actions? urgentes?|urgent actions? (?:network|program(?:me)?|office|team|desk|coordinat(?:or|ion))|coordina(?:cion|tion) (?:de |des )?(?:acciones|actions) urgentes|eilaktionsnetz\w*)\b.*)$/;
const TELEPHONE = /\b(?:tel(?:efono|ephone|efon)?|fax|telefax)\b\.?:? ?[\d(+]/;
const CONTACT =
  /\b(?:tel(?:efono|ephone|efon)?|fax|ccp|pc|konto|spendenkonto|postfach|case postale|apartado)\b\.?:? ?[\d(+]|@|https?:|www\.|(?:^|\s)[a-z-]+\.(?:org|ch|de|fr|be|at|com|net|es|uk|example)(?:$|[\s/])/;
// "Noch 23 Tage Laufzeit", "12 days left": how long a page says that its action runs.
const RUNNING =
  /\b(?:noch|quedan|faltan|restent?|reste|encore|plus que|still|solo|nur) \d+ (?:tage?|dias?|jours?)\b|\b\d+ (?:days? (?:left|remaining|to go)|jours? restants?|dias? restantes?)\b|^[\d.,]+ (?:people|personas|personnes|menschen) (?:have|ya|ont|haben)\b/;
const MARK = /\(\s*[mfhw]\s*\)/i;
const AGE =
  /,\s*(?:aged? \d|\d{1,2}(?:$|[\s,-](?:years|jahr|a\u00f1os|anos|ans|jahrig|year))|de \d{1,2} a|\u00e2g|ag[e\u00e9]e?\b|\d{1,2}-j)/i;

// "Deutschland e.V.", "Case postale, 3001 Berne": the second column of a section's letterhead.
const LETTERHEAD =
  /\b(?:e\. ?v\.|a\.?s\.?b\.?l\.?|v\.?z\.?w\.?)$|^(?:case postale|postfach|apartado|apdo\.|casilla|b\.?p\.|p\.? ?o\.? ?box)\b|,.*\b(?:[a-z]{1,2}-)?\d{4,5} [a-z][a-z -]+$/;

const FOLLOW_UP =
  /^(?:further information|follow[- ]?up|update|mas informacion|actualizacion|informations? complementaires?|action complementaire|mise a jour|weitere informationen|aktualisierung|correction|correccion|rectificatif|korrektur)[.:]?$/;

export const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text);

// What is left of a line without its dates: nothing, or a weekday or town with its comma, "le", "den".
const isDatePlace = (text: string): boolean =>
  /^[\s.,:|()-]*(?:\p{Lu}[\p{L}.-]+(?: (?:(?:am|an der|de|del|la|las|los) )?\p{Lu}[\p{L}.-]+)?,)?\s*(?:le|el|den|the|am|on|vom|du|del|of)?[\s.,|()-]*$/u.test(
    text,
  );

/** One part of a line that says when, where, under which number or by whom a sheet came out, and not what it is about. */
function isDetail(part: string): boolean {
  const text = squeeze(part).replace(/^[-\u2013\u2014(\s]+|[-\u2013\u2014)\s]+$/g, "");
  const folded = fold(text);
  if (/^(?:[a-z]{1,2}-)?\d{4,5} [a-z]/.test(folded)) return true;
  if (
    /^(?:(?:bulletin|newsletter|rundbrief|boletin|circular|rundschreiben)\b.{0,12}|(?:no|nr|n[o\u00b0]|vol|page|seite|pagina)\.? ?\d+)$/.test(
      folded,
    )
  )
    return true;
  if (
    text.length < 3 ||
    FOLLOW_UP.test(folded) ||
    /^[\d\s/.:,-]+$/.test(text) ||
    LABELLED.test(folded) ||
    NETWORK.test(folded) ||
    LETTERHEAD.test(folded)
  )
    return true;
  if (CONTACT.test(folded) || RUNNING.test(folded) || isCountry(text) || isBannerAlone(text)) return true;
  if (findNumbers(text).length > 0) return concernOf(text).trim().length < 3;
  const dates = findDates(text);
  let rest = text;
  for (const { start, end } of [...dates].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  if (/^(?:afr|amr|asa|eur|mde|act)[\s\d/s,.]*(?:of|du|de|del|vom)?[\s.]*$/.test(fold(rest))) return true;
  return dates.length > 0 && isDatePlace(rest);
}

/** A date with at most its town and article: "Berlin, den 3. Mai 2015". */
export function isDateLine(text: string): boolean {
  let rest = text.trim().slice(bannerLength(text.trim()));
  const dates = findDates(rest);
  for (const { start, end } of [...dates].reverse()) rest = rest.slice(0, start) + rest.slice(end);
  return dates.length > 0 && isDatePlace(rest);
}

/** A line without the parts that are a date and its town. */
export const withoutDateParts = (text: string): string =>
  partsOf(text)
    .filter((part) => !isDateLine(part))
    .join("   ");

/** The network's own name, a banner, a way through a site or the line of the number: what stands above a sheet or a letter. */
export function isFrame(text: string): boolean {
  const bare = squeeze(text);
  const isNumber = findNumbers(bare).some(({ start }) => start === 0);
  return isNumber || isPath(text) || isBannerAlone(bare) || NETWORK.test(fold(bare));
}

/** "Urgent Action Network, 12 High Street, Leeds - Tel. 01 555 12 12": who sends the sheet, with a number to ring. */
export function isSender(text: string): boolean {
  const parts = partsOf(text);
  if (parts.length === 1) return NETWORK.test(fold(squeeze(text)));
  return parts.length > 2 && TELEPHONE.test(fold(text));
}

const partsOf = (text: string): string[] => text.trim().split(/\s{2,}|\s*[|\u00b7]\s*/);

/** Number, index, date, place, sender or way through a site, alone or side by side: no heading. */
export function isMetadata(text: string): boolean {
  if (isPath(text) || isSender(text)) return true;
  const parts = partsOf(text);
  if (parts.every(isDetail)) return true;
  const dashed = parts.flatMap((part) => part.split(/\s[-\u2013\u2014]\s|,\s(?=[A-Z]{3} \d)/));
  return dashed.length > 1 && dashed.every(isDetail);
}

/** "Fear of torture       7 June 1990": what a line says apart from number, index, date and place beside it. */
export function headingIn(text: string): string {
  const parts = partsOf(text);
  const own = parts.filter((part) => !isDetail(part));
  return own.length < parts.length ? own.join(" ") : text;
}

// "Elnur MAMMADZADE": only the surname in capitals.
const SURNAME_LAST =
  /^(?:\p{Lu}[\p{Ll}'\u2019-]+ )+(?:(?:al|el|de|del|da|dos|bin|ibn|ben|van|von|ould)[ -])*\p{Lu}[\p{Lu}'\u2019-]{2,}(?: \p{Lu}{2,})*$/u;

/** "Rosa Díaz (m), teacher", "JAMIL OSMAN, 27 Jahre", "Frau AYSEL KAYA": a person at risk and no headline. */
export function isNamesLine(text: string): boolean {
  if (MARK.test(text)) return true;
  const first = (text.split(/[,(]/)[0] ?? "").trim();
  if (/^(?:Herrn?|Frau|Mr|Mrs|Ms|Monsieur|Madame|Sr\.|Sra\.)\s/.test(text)) return isNameShaped(first);
  return (AGE.test(text) && areNameWords(first)) || (SURNAME_LAST.test(first) && areNameWords(first));
}
