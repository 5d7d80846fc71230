import { heading, type Label, leadIn } from "./label";

const DATE = "[^:]{0,40}?\\d{4}[^:.]{0,12}?";

const APPEALS =
  "(?:appelle?|briefe?|schreiben|protestschreiben|bittschreiben|hoflichkeitsschreiben|zuschriften|faxe|e-mails|mails|telegramme|telexe|luftpostbriefe|postkarten|karten|botschaften|petitionen)";

const AT_ONCE =
  "(?:sofort|umgehend|unverzuglich|moglichst (?:bald|schnell|rasch|sofort)|so (?:bald|schnell) wie moglich|rasch)";

const AT_RISK =
  "(?:(?:betroffenen?|gefahrdeten?|inhaftierten?)(?: person(?:en|\\(en\\))?)?|person(?:en|\\(en\\))?|opfers?)";

export const GERMAN_LABELS: readonly Label[] = [
  ...heading("title", "titel(?: der urgent action)?", "uberschrift"),
  ...heading("summary", "zusammenfassung", "kurzfassung"),
  ...heading(
    "number",
    "ua-nr\\.?(?:ummer)?",
    "ua-nummer",
    "art und nummer(?: der urgent action)?",
    "nummer",
    "fi-nr\\.?",
  ),
  ...heading("index", "ai-index(?:nummer)?", "index(?:-nr\\.?|nummer)?", "indexnummer"),
  ...heading("date", "datum", "veroffentlicht(?: am)?", "aktiv seit", "ausgabedatum", "stand"),
  ...heading(
    "asks",
    "(?:(?:neue|weitere|aktualisierte|zusatzliche) )?empfohlene (?:aktion|aktionen|massnahmen|maßnahmen|schritte)",
    "forderungen",
    "ihre forderungen",
    "was sie fordern sollten",
    "(?:das )?(?:amnesty(?: international)?|wir) forder[nt](?: amnesty)?",
  ),
  ...leadIn(
    "asks",
    "(?:(?:neue|weitere|aktualisierte|zusatzliche) )?empfohlene aktion(?:en)?",
    `schreiben sie bitte\\b(?! ihre appelle)(?! ${AT_ONCE} ?[.,])(?! (?:${AT_ONCE} )?(?:bis|vor)\\b)`,
    "bitte schreiben sie (?:sofort(?! ?\\.|, (?:jedoch|aber|doch|spatestens|moglichst))|umgehend(?! ?\\.)|unverzuglich|unverzueglich|luftpost|faxe|e-mails|briefe|telegramme|hofliche?|hoflich formulierte|an die behorden|auf\\b|in\\b|und\\b)(?! ihre appelle)",
    "(?:schicken|senden) sie bitte (?:telegramme|telexe|faxe|e-mails|briefe|luftpostbriefe|appelle)\\b(?![^:]{0,40}\\ban:)",
    "bitte (?:schicken|senden|richten) sie (?:telegramme|telexe|faxe|e-mails|briefe|luftpostbriefe|hofliche)\\b(?![^:]{0,40}\\ban:)",
  ),
  ...heading(
    "targets",
    `(?:bitte )?(?:(?:senden|schicken|richten|adressieren) sie )?(?:ihre? |die |alle )?(?:hofliche[n]? )?${APPEALS}(?:(?:,| und| oder| sowie| /)? ${APPEALS}){0,3} (?:bitte )?(?:an|gehen an|richten sie (?:bitte )?an)`,
    "adressat(?:en|in)?",
    "adressen?",
    'kontakt(?:daten|angaben|informationen|adressen)?(?: und "?kopien?(?: an)?"?)?',
    "(?:bitte )?schreiben sie (?:bitte )?an",
    "(?:an wen|wohin) (?:sie )?schreiben(?: sie)?",
    "anschrift(?:en)?",
    "zieladressen?",
    "empfanger",
    'kontakt(?:daten|angaben|informationen|adressen) (?:der|des|fur) (?:(?:die|den|das|ihre) )?[a-z/()]+(?: und "?kopien?(?: an)?"?)?',
    '(?:adressat(?:en|in|innen)?|adressen?|anschrift(?:en)?|empfanger|appelle?) und "?kopien?(?: an)?"?',
  ),
  ...leadIn(
    "targets",
    `(?:bitte )?(?:senden|schicken|richten) sie ihre (?:appelle|briefe|schreiben) (?:bitte )?(?:bis|vor|spatestens)(?: zum| dem)?(?: spatestens)?(?: zum)? ${DATE} an\\b(?: ?:)?`,
    "(?:bitte )?(?:senden|schicken|richten) sie (?:ihre )?(?:appelle|briefe|schreiben) an ?:",
    "appelle? an ?:",
    `(?:bitte )?schreiben sie (?:bitte )?(?:sofort )?(?:bis|vor|spatestens)(?: spatestens)?(?: zum| dem| am)? ${DATE} an ?:`,
    "(?:bitte )?appelle (?:bis|vor)(?: zum| dem)? [^:]{0,20}\\d{4} an ?:?",
  ),
  ...heading(
    "copies",
    "(?:(?:bitte )?(?:senden|sende|schicken) (?:sie )?(?:bitte )?)?(?:eine )?kopien?(?: (?:ihres|ihrer|des|der) (?:schreibens|appelle?s?|briefe?s?))? (?:bitte )?an",
    "kopien?",
  ),
  ...leadIn(
    "copies",
    "(?:(?:bitte )?(?:senden|sende|schicken) (?:sie )?(?:bitte )?)?(?:eine )?kopien?(?: (?:ihres|ihrer|des|der) (?:schreibens|appelle?s?|briefe?s?))? (?:bitte )?an ?:",
    "und kopien? an\\b",
  ),
  ...leadIn(
    "diplomats",
    "(?:(?:bitte )?(?:senden|sende|schicken|richten) sie (?:bitte )?(?:auch |ausserdem |außerdem )?(?:eine |ihre )?kopien? )?(?:und |sowie |auch )?(?:an )?(?:die |alle )?(?:\\S+ )?diplomatische[nr]? vertret\\w+",
  ),
  ...heading(
    "deadline",
    "(?:einsende)?frist(?: fur (?:ihre |die )?appelle)?",
    "(?:bitte )?(?:werden|handeln) sie (?:so (?:schnell|bald) wie moglich|moglichst (?:bald|schnell)|sofort)? ?(?:aktiv )?(?:bis|vor)(?: zum| spatestens| dem)?",
    "gultig bis",
    "aktion (?:lauft|gilt) bis",
    "appelle bis",
    "stichtag",
    "einsendeschluss",
    "bitte bis(?: zum)?",
    "(?:bitte )?(?:abschicken|einsenden) bis(?: zum)?",
  ),
  ...leadIn(
    "deadline",
    "(?:bitte )?schreiben sie (?:bitte )?ihre appelle",
    "bitte schreiben sie (?:sofort|umgehend|moglichst)[^:]{0,12}\\.",
    `schreiben sie bitte (?:${AT_ONCE} ?[.,]|(?:${AT_ONCE} )?(?:bis|vor)\\b)`,
    "bitte schreiben sie (?:ihre appelle )?(?:moglichst|so (?:schnell|bald) wie moglich)",
    "bitte schreiben sie sofort, (?:jedoch|aber|doch|spatestens)",
    "da informationen in urgent actions",
    "bitte (?:werden sie|handeln sie)",
    "bitte (?:senden|schicken|verschicken|versenden) sie (?:ihre appelle |nach dem|ihre appelle nach)(?! an)",
    "(?:bitte )?(?:prufen|klaren|fragen|erkundigen) sie (?:sich )?(?:bitte )?(?:bei|mit)",
    "bitte fragen sie",
    // Pages since about 2020 say "du": "Bitte schreib bis …".
    "(?:bitte )?(?:schreib|schick|send)(?:e|t)? (?:bitte )?(?:bis|vor|moglichst|sofort|deine|eure|in gutem)\\b",
    "setzen sie sich",
    "nach dem [^:]{4,30}\\d{4}",
    "aktiv seit",
    "appelle bis",
  ),
  ...heading("languages", "bevorzugte sprachen?(?: [^:]{0,60})?", "sprachen?(?: [^:]{0,40})?"),
  ...leadIn(
    "languages",
    "(?:bitte )?schreiben sie (?:bitte )?in gutem",
    "sie konnen (?:auch|ebenfalls) (?:in|auf)",
    "(?:bitte )?schreiben sie (?:in|auf)\\b",
  ),
  ...heading(
    "letter",
    "muster(?:brief|schreiben|text)",
    "briefvorschlag",
    "modellbrief",
    "vorschlag fur (?:einen|ihren) (?:brief|appell)",
    "brieftext",
    "appelltext",
    "brief der urgent action",
  ),
  ...leadIn(
    "letter",
    "(?:werden sie aktiv|handeln sie(?: jetzt)?|jetzt aktiv werden) ?: ?[^:.]{0,90}(?:musterbrief|modellbrief|briefvorschlag|briefvorlage|vorlage)(?: unten| verwenden| nutzen)?",
    "schreiben sie (?:einen|ihren) (?:appell|brief) in (?:ihren )?eigenen worten[^:.]{0,60}(?:musterbrief|modellbrief|briefvorschlag|vorlage)",
  ),
  ...heading(
    "background",
    "(?:weitere )?hintergrund(?:information(?:en)?|info|bericht)?(?: \\([^)]*\\)|(?:\\s*-)?\\s*auf englisch)?",
    "weitere information(?:en)?",
    "sachlage",
    "zusatzliche information(?:en)?",
    "zusatzinformation(?:en)?",
    "\\[?hintergrundinformationen - auf englisch\\]?",
  ),
  ...heading(
    "persons",
    `name(?:n|\\(n\\))?(?: (?:der|des|von) ${AT_RISK})?(?:,? (?:und |/ ?)?(?:(?:bevorzugte|gewunschte|ihre?|deren)[snr]? )*(?:pronomen|geschlecht)(?: (?:der|des|von) ${AT_RISK})?)?`,
    "betroffene(?: personen?)?",
  ),
  ...heading(
    "gender",
    "geschlecht(?: (?:m/w|w/m))?(?: \\((?:m/w|w/m)\\))?",
    "(?:m/w|w/m)",
    "(?:mann ?/ ?frau|frau ?/ ?mann|mannlich ?/ ?weiblich|weiblich ?/ ?mannlich)",
  ),
  ...heading(
    "previous",
    "link zur? (?:vorherigen|fruheren|letzten) (?:ua|urgent action)",
    "(?:vorherige|fruhere) (?:ua|urgent action)s?",
  ),
  ...heading(
    "other",
    "werden sie aktiv",
    "(?:setz(?:t)? (?:dich|euch) ein|werde(?:t)? aktiv|mach(?:t)? mit|handle(?:t)? jetzt)",
    "absender(?: \\([^)]*\\))?",
    "unterschrift",
    "anmerkung(?:en)?",
    "hinweise?",
    "musterbriefe",
  ),
  ...leadIn(
    "other",
    "(?:bitte )?(?:teilen|melden|berichten|sagen|schreiben) sie uns\\b",
    "(?:bitte )?(?:informieren sie uns|lassen sie uns wissen)\\b",
    "(?:porto|briefporto)\\b",
    "(?:spenden|post(?:check)?)konto\\b",
  ),
  ...leadIn("other", "dies ist die \\S+ aktualisierung"),
];
