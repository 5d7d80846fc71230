import { fold } from "@/lib/sheets/text/fold";
import type { Line } from "@/lib/sheets/text/line";

/** A French formula may run over this many lines before it says what it expresses. */
const FORMULA_LINES = 3;

const ENGLISH =
  /^(?:yours (?:very )?(?:sincerely|faithfully|truly|respectfully)|(?:very |most )?(?:sincerely|respectfully|faithfully|cordially)(?: yours)?(?=[,.]?$)|(?:respectfully|sincerely|faithfully)\b|(?:with )?(?:my |our )?(?:kind(?:est)?|best|warm(?:est)?|respectful) (?:regards|wishes|greetings)|with (?:great |deep |all due |highest )?respect,?$|i (?:remain|am|have the honou?r to (?:be|remain)),? (?:yours|sir|madam|dear|your (?:obedient|humble|excellency'?s))|(?:please accept|accept),? [^.]{0,60}(?:assurances?|expression|regards|compliments))/;

const SPANISH =
  /^(?:(?:le |les |lo |la |se )?(?:saludan?|saludo|saludamos|despiden?|despido|despedimos)(?: (?:a usted|de usted|a vd\.?))?,? (?:muy )?(?:atenta|cordial|respetuosa|sincera)|(?:muy )?(?:atentamente|cordialmente|respetuosamente)|(?:suy[oa] |de usted )(?:muy )?(?:atent|afectisim)|(?:un |reciba(?:n)? un |mis |con un )?(?:cordial(?:es)?|atentos?|respetuosos?|afectuosos?) saludos?|saludos (?:cordiales|atentos|respetuosos)|(?:reciban?,? (?:[^.]{0,60}(?:saludo|consideracion|expresion|respeto))|quedo|sin otro particular|sin mas)\b|con (?:mis |nuestros |un )?(?:saludos?|atentos?)|con (?:mi |nuestro |el |todo )*(?:mayor |mas alto |debido )?respeto,?$|(?:en|a la) espera de [^.]*\b(?:salud|atentamente|despid)|acepte(?:n)?,? [^.]{0,60}(?:saludos?|expresion|consideracion|seguridades)|aprovech[oa] (?:la|esta) (?:ocasion|oportunidad) para (?:saludar|reiterar))/;

const GERMAN =
  /^(?:mit (?:\S+ ){0,3}(?:gru(?:e)?(?:ss|ß)(?:en?)?|hochachtung|wertschatzung|wertschaetzung|empfehlung(?:en)?)\b|mit (?:freundlichen|vorzuglicher|vorzueglicher|respektvollen)|hochacht(?:ungsvoll|end)|(?:freundliche|beste|respektvolle|hofliche|herzliche) gru(?:e)?(?:ss|ß)e|(?:ich|wir) verbleiben? (?:mit|hochachtung)|(?:genehmigen|empfangen) sie\b|in erwartung [^.]*(?:verbleibe|hochachtung|gru(?:e)?(?:ss|ß))|ihre? (?:sehr )?ergebene?[rn]?,?$)/;

const FRENCH_WORDS =
  /^(?:(?:bien |tres )?(?:cordialement|respectueusement|sincerement)(?=[,.]?$)|(?:bien )?(?:cordialement|respectueusement)\b|bien a vous|(?:avec )?(?:mes |nos )?(?:sinceres |respectueuses |meilleures )?salutations\b|(?:avec|dans) (?:l'expression|l'assurance) de)/;

// "Veuillez agréer", "Recevez", "Je vous prie de croire", perhaps after "Dans l'attente d'une réponse,".
const FRENCH_FORMULA =
  /^(?:(?:dans l'(?:attente|espoir)|en (?:vous remerciant|esperant|attendant)|vous remerciant|avec mes (?:remerciements|sinceres)|persuadee?|confiante?|certaine?)\b[^.]{0,120}?,? )?(?:(?:veuillez|daignez|vous voudrez bien|(?:je|nous) vous (?:prie|prions|demande|demandons|saurais gre))\b[^.]{0,60}?\b(?:agreer|croire|recevoir|accepter|trouver ici)|(?:recevez|agreez|croyez|acceptez|soyez assuree?s?|(?:je|nous) vous (?:adresse|adressons|presente|presentons))\b)/;
const FRENCH_OBJECT =
  /\b(?:expression|assurances?|assuree?s?|salutations?|sentiments?|consideration|hommages?|respects?|devouement)\b/;

/** The text from line `at` to the end of its sentence, in at most three lines. */
function formulaFrom(lines: readonly Line[], at: number): string {
  const text = lines
    .slice(at, at + FORMULA_LINES)
    .map((line) => line.text.trim())
    .join(" ");
  return fold(text).split(/(?<=[a-z]{3}\)?[.!?;]) /)[0] ?? "";
}

/** Whether a letter closes with line `at`: a valediction in one of the four languages, or the first line of a French formula. */
export function closesLetter(lines: readonly Line[], at: number): boolean {
  const text = fold(lines[at]?.text.trim() ?? "");
  if ([ENGLISH, SPANISH, GERMAN, FRENCH_WORDS].some((pattern) => pattern.test(text))) return true;
  const formula = formulaFrom(lines, at);
  const start = FRENCH_FORMULA.exec(formula);
  return start !== null && (/agre(?:er|ez)$/.test(start[0]) || FRENCH_OBJECT.test(formula));
}
