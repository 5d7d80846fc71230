import { findLabel } from "@/lib/sheets/labels/find-label";
import { isProse } from "@/lib/sheets/layout/top";
import type { Found } from "@/lib/sheets/schema";
import { fold, squeeze } from "@/lib/sheets/text/fold";
import { joinLines, type Line } from "@/lib/sheets/text/line";
import { countryAtStart, findCountries, isCountry } from "@/lib/sheets/words/countries";
import { findDates } from "@/lib/sheets/words/dates";
import { areNameWords, isNameShaped } from "@/lib/sheets/words/names";
import { concernOf } from "./concern";
import { findCountryLine } from "./country";
import { found, NOT_FOUND } from "./found";
import { findNumbers } from "./numbers";

const BANNER =
  /^(?:\d{4})?\s*(?:amnesty international )?(?:urgent action|accion urgente|action urgente|eilaktion|briefaktion)(?: (?:appeal|update|outcome))?\s*[:!-]?\s*/;
const METADATA =
  /^(?:public|external|externo|publico|externe|extern|document public|(?:ai[ -])?index|indice|date|fecha|datum|issue date|for general distribution|distr|land|country|pais|pays|numero|tipo|type|publication|ua-nr|ua nr|nummer|ref|efai|acti(?:f|ve) depuis|activ[ao] desde|active since|aktiv seit|londres|london,|distr)\b/;

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text);

/** "(Iran: UA 19.22)" behind the headline of American pages. */
const withoutNumberTail = (text: string): string =>
  text.replace(/\s*\((?:[^()]*[ :])?(?:UA:? )?\d{1,3}[./]\d{2}\)\s*$/i, "");

function trimTitle(text: string): string {
  return withoutNumberTail(squeeze(text))
    .replace(/^[\s:,;|\u2013\u2014-]+|[\s,;:|\u2013\u2014-]+$/g, "")
    .trim();
}

const cutDeadline = (text: string): string =>
  text.replace(
    /\.?\s*(?:Appelle bis|Bitte bis|Appeals? (?:before|by|until)|ENVOYEZ VOS|Envoyez vos|PLEASE SEND|ENV[\u00cdI]EN|Env[i\u00ed]en)\b.*$/s,
    "",
  );

function withoutCountryTail(text: string): string {
  const last = findCountries(text).at(-1);
  if (!last || !/^[\s.)]*$/.test(text.slice(last.end))) return text;
  const before = text.slice(0, last.start);
  return /[-\u2013|(]\s*$/.test(before) ? before.replace(/[-\u2013|(]\s*$/, "") : text;
}

function fromBanner(lines: readonly Line[]): Found<string | null> {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) continue;
    const text = squeeze(line.text);
    const banner = BANNER.exec(fold(text));
    const glued = banner
      ? ""
      : /(?<=\d{4}|^)(?:URGENT ACTION|ACCI\u00d3N URGENTE|ACTION URGENTE)(?=\p{Lu})/u.exec(text)?.[0];
    if (!banner && glued === undefined) continue;
    const rest = banner ? text.slice(banner[0].length) : "";
    // What stands beside the banner may be the index or the sender.
    if (rest && (isMetadata(rest) || /^from amnesty\b/.test(fold(rest)))) continue;
    if (rest && findNumbers(text).length > 0 && concernOf(text).trim() === "") continue;
    if (rest) {
      const more = isCapitals(rest) ? capitalsFrom(lines, at + 1) : [];
      const title = trimTitle(joinLines([{ ...line, text: rest }, ...more]));
      if (title.split(/\s+/).length > 1 && !isProse(title)) return found(title, 0.95, [line, ...more]);
      continue;
    }
    const more = headlineBelow(lines, at + 1);
    if (more.length > 0) return found(trimTitle(joinLines(more)), 0.97, more);
    const next = lines[at + 1];
    if (next && isHeadline(next, lines, at + 1)) return found(trimTitle(next.text), 0.8, [next]);
  }
  return NOT_FOUND;
}

/** The first headline in capitals under the banner; the number and the date may stand between them. */
function headlineBelow(lines: readonly Line[], start: number): Line[] {
  for (let at = start; at < lines.length && at < start + 8; at++) {
    const headline = capitalsFrom(lines, at);
    if (headline.length > 0) return headline;
    if (isProse(lines[at]?.text ?? "")) break;
  }
  return [];
}

/** Following lines in capitals: a headline over one to four lines. */
function capitalsFrom(lines: readonly Line[], start: number): Line[] {
  const headline: Line[] = [];
  for (let at = start; at < lines.length && headline.length < 4; at++) {
    const line = lines[at];
    const text = withoutNumberTail(line?.text ?? "");
    if (!line || !isCapitals(text) || findNumbers(text).length > 0 || isMetadata(text)) break;
    if (headline.length > 0 && (line.gap > 1 || findLabel(lines, at))) break;
    if (BANNER.exec(fold(squeeze(line.text)))?.[0].length === squeeze(line.text).length) break;
    if (isCountry(line.text)) {
      if (headline.length > 0) break;
      continue;
    }
    headline.push(line);
  }
  return headline;
}

const isMetadata = (text: string): boolean => {
  const folded = fold(squeeze(text));
  return (
    METADATA.test(folded) || findDates(text).some(({ start, end }) => start === 0 && end >= folded.length - 2)
  );
};

/** "Frau AYSEL KAYA, 31 Jahre": the person at risk stands on a line of her own below the headline. */
const isNamedPerson = (text: string): boolean =>
  /^(?:Herrn?|Frau|Mr|Mrs|Ms|Monsieur|Madame|Sr\.|Sra\.)\s/.test(text) &&
  isNameShaped((text.split(/[,(]/)[0] ?? "").trim());

/** "ENTFÜHRUNG": one word in capitals between empty lines. */
const isLoneConcern = (line: Line): boolean =>
  line.gap > 0 && /^\p{Lu}{6,}$/u.test(line.text.trim()) && !BANNER.test(fold(line.text.trim()));

function isHeadline(line: Line, lines: readonly Line[], at: number): boolean {
  const text = squeeze(line.text);
  if (
    text.length > 120 ||
    cutDeadline(text).trim() === "" ||
    isNamedPerson(text) ||
    isMetadata(text) ||
    isCountry(text) ||
    findNumbers(text).length > 0 ||
    findLabel(lines, at)
  )
    return false;
  return !isProse(text) || !/\.$/.test(text)
    ? (text.split(" ").length > 1 || isLoneConcern(line)) &&
        !/[.]\s+\p{Lu}/u.test(text) &&
        !(isProse(text) && text.length > 90)
    : false;
}

function fromNumberLine(lines: readonly Line[], numberAt: number): Found<string | null> {
  const at = lines.findIndex((line) => line.number === numberAt);
  const line = lines[at];
  if (!line) return NOT_FOUND;
  const used = [line];
  let text = line.text;
  // The concern of a follow-up stands after the brackets and often goes on in the next line.
  for (let next = at + 1; next < lines.length && used.length < 3; next++) {
    const following = lines[next];
    if (
      !following ||
      following.gap > 0 ||
      isCountryStart(following.text) ||
      isMetadata(following.text) ||
      isProse(following.text)
    )
      break;
    if (findLabel(lines, next) || following.text.trim().length > 80) break;
    const isOpen =
      /[/(,-]\s*$|\b(?:and|of|y|de|et|und|new)\s*$/i.test(text.trim()) ||
      (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0);
    if (!isOpen && !/further information|mas informacion|complementaires|follow/i.test(fold(text))) break;
    used.push(following);
    text = `${text} ${following.text.trim()}`;
  }
  const concern = trimTitle(
    withoutCountryTail(cutDeadline(concernOf(text))).replace(/^\s*[-\u2013:]\s*/, ""),
  );
  if (concern.length > 2 && !isCountry(concern) && !/^\(.*\)$/.test(concern))
    return found(concern, 0.93, used);
  const next = lines
    .slice(at + 1)
    .findIndex((_, index) => isHeadline(lines[at + 1 + index] ?? line, lines, at + 1 + index));
  const following =
    next >= 0 &&
    (next < 3 || (next < 7 && lines.slice(at + 1, at + 1 + next).every((one) => isMetadata(one.text))))
      ? lines[at + 1 + next]
      : undefined;
  return following && !isCountryStart(following.text)
    ? found(trimTitle(following.text), 0.8, [following])
    : NOT_FOUND;
}

const isCountryStart = (text: string): boolean => {
  const country = countryAtStart(squeeze(text));
  return country !== null && isCapitals(squeeze(text).slice(0, country.end));
};

function fromFirstLine(top: readonly Line[], numberAt: number): Found<string | null> {
  const numberLine = top.findIndex((line) => line.number === numberAt);
  const lines = numberLine < 0 ? top : top.slice(0, numberLine);
  const at = lines.findIndex(
    (line, index) => isHeadline(line, lines, index) || /^(?:\u00c9crire|Ecrire)\b/.test(line.text.trim()),
  );
  const line = lines[at];
  if (!line) return NOT_FOUND;
  const text = squeeze(line.text).replace(/^(?:\u00c9crire|Ecrire)\s+/i, "");
  const country = countryAtStart(text);
  const isPrefix = country && /^\s*[.]\s/.test(text.slice(country.end));
  const title = isPrefix
    ? text
        .slice(country.end)
        .replace(/^\s*[.]\s*/, "")
        .replace(/\.$/, "")
    : text;
  return found(trimTitle(title), 0.6, [line]);
}

/** "KONGO: Sorge um die Sicherheit": words, not names, beside the country. */
function concernBesideCountry(top: readonly Line[]): Found<string | null> {
  const own = findCountryLine(top);
  const text = own
    ? squeeze(own.line.text)
        .slice(own.end)
        .replace(/^\s*:\s*/, "")
    : "";
  const printed = own ? squeeze(own.line.text).slice(0, own.end) : "";
  const isConcern =
    isCapitals(printed) &&
    text.split(" ").length > 1 &&
    !/[,()\]\d]/.test(text) &&
    !areNameWords(text) &&
    !isProse(text);
  return own && isConcern ? found(trimTitle(text), 0.6, [own.line]) : NOT_FOUND;
}

/** The headline under the banner or the label; on older sheets the concern on the number's line. */
export function readTitle({
  labelled,
  top,
  numberAt,
}: {
  labelled: readonly Line[];
  top: readonly Line[];
  numberAt: number;
}): Found<string | null> {
  if (labelled.length > 0) return found(trimTitle(joinLines(labelled)), 0.98, labelled);
  const tail = top.find(
    (line) =>
      withoutNumberTail(line.text) !== line.text &&
      withoutNumberTail(line.text).trim().split(/\s+/).length > 2,
  );
  if (tail) return found(trimTitle(squeeze(tail.text).replace(/^urgent action\s*:\s*/i, "")), 0.95, [tail]);
  const banner = fromBanner(top);
  if (banner.value !== null && banner.confidence > 0.9) return banner;
  const concern = fromNumberLine(top, numberAt);
  if (concern.value !== null) return concern;
  const besideCountry = concernBesideCountry(top);
  if (besideCountry.value !== null && banner.value === null) return besideCountry;
  return banner.value === null ? fromFirstLine(top, numberAt) : banner;
}
