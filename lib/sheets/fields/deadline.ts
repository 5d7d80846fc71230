import { flowOf } from "@/lib/sheets/layout/flow";
import type { Found } from "@/lib/sheets/schema";
import { fold } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";
import { type DateAt, findDates, findDatesWithoutYear } from "@/lib/sheets/words/dates";
import { found, NOT_FOUND } from "./found";

type Rule = { before: RegExp; after?: RegExp; rank: number };

const ACT =
  "(?:appeals?|letters?|messages?|emails?|faxes|take action|act|action|officials?|llamamientos?|cartas?|actu(?:a|e|en)|actuar|mensajes|acciones?|escrib\\w+|appels?|agir|agissez|intervenir|lettres?|courriers|ecri\\w+|appelle?|briefe?|aktiv|schreiben|handeln sie|aktion|abschicken|einsenden)";
const LIMIT =
  "(?:before|by|until|till|up to|no later than|not later than|prior to|antes del?|hasta(?: el)?|no mas tarde del?|a mas tardar el|avant(?: le)?|jusqu'au|d'ici(?: au| le)?|au plus tard le|bis(?: zum| spatestens(?: zum| am)?)?|vor dem|nicht (?:mehr )?nach dem|spatestens(?: bis)?(?: zum| am)?)";

const ARRIVE =
  "(?:bitte|(?:deben|deberan|tienen que|han de) (?:llegar|enviarse|recibirse|remitirse)|para que lleguen|doivent (?:arriver|parvenir|etre (?:envoyes|recus))|faire parvenir|(?:a |d'|veuillez |merci de |priere de )(?:envoyer|poster|expedier|adresser|faire partir|retourner)|(?:envi(?:ar|e|en|arse)|mand(?:ar|en|e)|remit(?:ir|an|a))|(?:ein|ab|zu)(?:zu)?(?:senden|schicken|gehen)|(?:must|should|need to) (?:arrive|reach|be (?:sent|received))|to (?:arrive|be (?:sent|posted|mailed|received))|please (?:write|reply|respond|post|mail|act))";

const RULES: readonly Rule[] = [
  {
    before:
      /(?:deadline(?: notice| for appeals)?|fecha limite[^:.]{0,30}|plazo[^:.]{0,30}|date limite[^:.]{0,40}|echeance[^:.]{0,30}|avis de date limite[^:.]{0,30}|(?:einsende)?frist(?: fur [^:.]{0,20})?|gultig bis|stichtag|appelle bis|expires?(?: on)?|ended on|valid until|caduca el|vence el|expire le|lauft bis(?: zum)?|endet am)\s*:?\s*(?:is |es |est |ist |el |le |am |der |zum )?$/,
    rank: 5,
  },
  { before: new RegExp(`\\b${ACT}\\b[^.;]{0,90}\\b${LIMIT}\\s*:?\\s*(?:the |le |el |zum )?$`), rank: 4 },
  // "Deben llegar antes del …", "Bitte bis spätestens am … absenden"
  {
    before: new RegExp(`\\b${ARRIVE}\\b[^.;]{0,60}\\b${LIMIT}\\s*:?\\s*(?:the |le |el |am |zum )?$`),
    rank: 3,
  },
  {
    before: new RegExp(`\\b${LIMIT}\\s*(?:zum |am |dem )?$`),
    after:
      /^[^.;]{0,30}\b(?:absenden|abschicken|einsenden|versenden|verschicken|abgeschickt|eintreffen|ankommen|schreiben|intervenir|ecrire|enviar|escribir)\b/,
    rank: 3,
  },
  {
    before:
      /\b(?:if|when) (?:you (?:are |wish to |want to )?)?(?:sending|send|wish to send|writing|are sending) (?:your )?(?:appeals?|letters?|anything)[^.;]{0,20} after\s*$/,
    rank: 3,
  },
  {
    before: /\b(?:despues|con posterioridad|pasado|a partir)(?: del?| al| el)?(?: dia)?\s*$/,
    after: /^/,
    rank: 2,
  },
  { before: /\b(?:apres le|passe le|au-dela du|nach dem|ab dem)\s*$/, rank: 2 },
  { before: /\bbitte (?:bis|vor)(?: zum| dem| spatestens)?\s*$/, rank: 4 },
  { before: /\bafter\s*$/, rank: 1 },
];

const NEAR_SECTION =
  /\b(?:check|section|office|secretariat|appeals|llamamientos|seccion|secretariado|oficina|appels|verifi|aupres|intervenir|appelle|sektion|buro|keine|verschicken)/;

// "No later than Friday 14 April", "bis Freitag, den 14. April"
const WEEKDAY =
  /(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag),? (?:the |le |el |dia |den |dem |zum )*$/;

type Limit = { iso: string; rank: number; start: number };

/** The date with the strongest words of a limit beside it. */
function strongest(dates: readonly DateAt[], folded: string): Limit | null {
  let best: Limit | null = null;
  for (const { iso, start, end } of dates) {
    const before = folded.slice(Math.max(0, start - 140), start).replace(WEEKDAY, "");
    const around = `${before.slice(-120)} ${folded.slice(end, end + 120)}`;
    const after = folded.slice(end, end + 60);
    const rule = RULES.find(
      (one) =>
        one.before.test(before) &&
        (one.after?.test(after) ?? true) &&
        (one.rank > 2 || NEAR_SECTION.test(around)),
    );
    if (rule && rule.rank > (best?.rank ?? 0)) best = { iso, rank: rule.rank, start };
  }
  return best;
}

/**
 * The date "before", "until" or "by" which to write; else the one after which the sheet says to check with the section.
 * Dates of executions and trials in the story have no such words beside them. A date without its year is the next one after the
 * day on which the sheet was issued.
 */
export function readDeadline(
  lines: readonly Line[],
  { monthFirst, issued }: { monthFirst: boolean; issued: string | null },
): Found<string | null> {
  const flow = flowOf(lines);
  const folded = fold(flow.text);
  const dated = strongest(findDates(flow.text, { monthFirst }), folded);
  const best = dated ?? (issued ? strongest(findDatesWithoutYear(flow.text, issued), folded) : null);
  if (!best) return NOT_FOUND;
  const line = flow.lineAt(best.start);
  const sureness = best.rank >= 3 ? 0.97 : 0.85;
  return found(best.iso, dated ? sureness : 0.7, line ? [line] : []);
}
