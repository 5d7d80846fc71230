import { fold } from "@/lib/sheets/text/fold";

const ENGLISH =
  /\b(?:(?:i|we) (?:(?:\w+ly|therefore|also|hereby|further|would|thus|once again) ){0,3}(?:urge|call (?:up)?on|ask|request|demand|appeal to|implore|beseech|press|insist|call for|exhort|plead with|like to ask|encourage|beg)|(?:i am|we are|i'm|we're) (?:\w+ly )?(?:asking|calling (?:up)?on|calling for|urging|requesting|appealing to|demanding)|(?:i|we) (?:want (?:you|the)|wish to (?:ask|urge|request|appeal))|(?:am )?(?:writing|write) to (?:urge|ask|request|call on|demand)|please\b(?! (?:accept|find|note|see|do not hesitate)))/;
const SPANISH =
  /\b(?:(?:le |les |lo |la )?(?:insto|pido|ruego|exijo|solicito|exhorto|suplico|urjo|requiero|instamos|pedimos|solicitamos|exhortamos|exigimos|rogamos)\b|(?:conmino|conminamos|urgimos|apelo a|apelamos a)\b|(?:quiero|quisiera|desearia|deseo|me permito|permitame|vengo a) (?:pedir|instar|solicitar|rogar|exhortar|exigir)(?:le|les|los?|las?)?\b|para (?:pedir|instar|solicitar|rogar|exhortar|exigir)les?\b|(?:hago|hacemos) un llamamiento|por favor\b|deseo (?:pedir|instar|solicitar))/;
const FRENCH =
  /\b(?:je (?:\w+ )?(?:vous )?(?:demande|prie instamment|prie (?:donc |(?:egalement |aussi |en outre |par ailleurs )?(?:de |d'))|exhorte|engage|appelle|invite|conjure|supplie|enjoins)|je (?:sollicite|requiers|reclame)|nous vous (?:demandons|prions|exhortons|engageons|appelons)|veuillez\b(?! (?:agreer|recevoir|croire|accepter))|merci de\b|je vous saurais gre|j'en appelle a|j'(?:appelle|exhorte|invite|engage|exige|implore)\b|(?:tiens a|souhaite|voudrais|desire|aimerais|permets de|viens|pour) vous (?:demander|prier|exhorter|appeler|engager)|je (?:souhaite|voudrais|souhaiterais) que|(?:serais|serions) (?:tres |vivement |particulierement )?reconnaissante?s?)/;
const GERMAN =
  /(?:^(?:bitte )?(?:lassen|sorgen|stellen|gewahren|geben|veranlassen|setzen|heben|leiten|beenden|ordnen|unternehmen|ergreifen|machen|verhindern|schutzen|garantieren|nehmen|ermoglichen|gestatten|untersuchen|klaren) sie\b|^\S+en sie (?:\S+ ){0,3}?bitte\b|\b(?:ich|wir) (?:\S+ ){0,3}?(?:bitte|fordere|verlange|ersuche|appelliere|dringe|drange|bitten|fordern|ersuchen|appellieren|rufe|mochte sie (?:\S+ )?(?:bitten|auffordern))\b(?! auf ihr)|^bitte\b|\bbitte (?:ich|wir) sie|\bfordere ich|\bfordern wir|\bappelliere ich|\bersuche ich|[;,] bitte \S+ sie\b|\bdeshalb bitte\b|\bmit der (?:\w+ )?bitte\b|\bbitte (?:sorgen|stellen|lassen|geben|gewahren|veranlassen|setzen|ordnen|heben|machen|leiten|unternehmen|ergreifen) sie\b)/;

// What may stand before a bare imperative: "In the meantime,", "Mientras tanto,", "Dans l'attente de sa libération,", "Bis dahin".
const LEADS = [
  "(?:in the meantime|meanwhile|until then|pending|while|in addition|moreover|furthermore|also|and|finally|above all|in particular|to this end|at the very least)",
  "(?:mientras|entre ?tanto|hasta|(?:en|a la) espera de|a falta de|ademas|asimismo|tambien|igualmente|en particular|sobre todo|ante todo|por (?:ello|tanto|ultimo|favor)|finalmente|para ello|como minimo|y)",
  "(?:dans l'(?:attente|intervalle)|d'ici|en attendant|entre-?temps|en outre|de plus|par ailleurs|enfin|a defaut|en particulier|surtout|pour cela|aussi|de meme|jusqu'a|tant que|et)",
  "(?:bis|in der zwischenzeit|einstweilen|solange|zudem|ausserdem|außerdem|ferner|vor allem|insbesondere|unterdessen|inzwischen|daruber hinaus|und)",
];
const after = (lead: number, gap: string, imperative: string): RegExp =>
  new RegExp(`^[\u00a1"]?(?:${LEADS[lead]}\\b${gap} )?${imperative}`);

const BARE_ENGLISH = after(
  0,
  "[^.,]{0,80},",
  "(?:immediately |unconditionally |promptly )?(?:release|ensure|make sure|see to it|drop|end|stop|halt|order|investigate|grant|allow|lift|quash|commute|overturn|repeal|guarantee|protect|free|provide|disclose|reveal|cancel|refrain|abolish|withdraw|conduct|open|initiate|establish|suspend|reverse|comply|abide|amend|put an end|put a stop|bring (?:those|to justice|the)|take (?:immediate|all|effective|concrete|urgent|the necessary|every))\\b(?! (?:of|and fair)\\b)",
);
const BARE_SPANISH = after(
  1,
  "[^.,]{0,80},?",
  "(?:asegur|garantic|orden|liber|investig|retir|anul|conmut|protej|permit|deteng|suspend|derog|adopt|tom|impid|inici|facilit|cumpl|respet|dej|interveng|abr|dispong|vel|cancel|revoqu|reconozc|proporcion|brind|conced|autoric|traslad|admit|inform|pong|hag|cercior|absteng|compromet|renunci|desist|emit|actu|utilic|promuev|llev|exij|modifiqu|archiv|desestim|repar|acat)(?:a|e|u?e)(?:n)?(?:se|le|les|lo|la|los|las)?\\b(?! (?:usted|vd) )",
);
// "Veillez à ce que", "Libérez-la", "Faites": in a letter to an office a verb in -ez at the start is an imperative.
const BARE_FRENCH = after(
  2,
  "[^.,]{0,80},",
  "(?!chez|assez|sachez|voyez|recevez|agreez|croyez|acceptez|pourriez|pouvez|savez|avez|etes|daignez|comprenez|permettez-moi|soyez (?:assure|certain|remercie))(?:[a-z]{3,}ez|faites|mettez)(?:-(?:les?|la|lui|leur|y))?\\b",
);
const BARE_GERMAN = after(
  3,
  "[^.,]{0,80},?",
  "(?!konnen|mochten|wissen|haben|werden|sollten|wurden|durfen|genehmigen|empfangen|glauben|sind|seien|hatten|wollen|wollten|kennen|verstehen|finden|sehen|tragen|verfugen)[a-zß]{4,}n sie (?!mein|unser)",
);

const POLITE_CLOSE =
  /je vous prie d'(?:agreer|accepter|recevoir)|je vous prie de (?:croire|recevoir)|veuillez (?:agreer|recevoir|croire)|^reciban?\b|thank you for your (?:attention|time)|agradezco/;

// "You must ensure …": not what somebody must know.
const DUTY =
  /^(?:you must(?! (?:know|be aware|understand|realise|have))|usted(?:es)? deben?(?! (?:saber|conocer|haber))|vous devez(?! (?:savoir|avoir|comprendre))|sie mussen(?! (?:wissen|verstehen)))\b/;

/** Whether a sentence of a letter asks for something: "I urge you to …", "Je vous demande …", or a bare imperative. */
export function isDemand(sentence: string): boolean {
  const folded = fold(sentence.trim());
  if (POLITE_CLOSE.test(folded)) return false;
  if (DUTY.test(folded)) return true;
  if ([ENGLISH, SPANISH, FRENCH, GERMAN].some((pattern) => pattern.test(folded))) return true;
  const isQuestion = /\?["')]?$/.test(folded);
  return (
    !isQuestion && [BARE_ENGLISH, BARE_SPANISH, BARE_FRENCH, BARE_GERMAN].some((one) => one.test(folded))
  );
}
