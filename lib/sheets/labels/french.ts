import { heading, type Label, leadIn } from "./label";

const DATE = "[^:.]{0,40}?\\d{4}[^:.]{0,12}?";
const SEND =
  "(?:veuillez |merci d'|priere d'|vous pouvez )?(?:envoy(?:ez|er)|adress(?:ez|er)|fai(?:tes|re) parvenir)";

const NAME = "(?:pre)?noms?(?:\\(s\\))?";
const AT_RISK =
  "(?:de la|des|du|de la ou des|de la/des|de la \\(des\\)) (?:personnes?|victimes?|defenseure?s?)(?:\\(s\\))?(?: (?:concernees?|en danger|menacees?))?";

export const FRENCH_LABELS: readonly Label[] = [
  ...heading("title", "titre(?: de l'action urgente)?", "intitule(?: de l'action urgente)?"),
  ...heading("summary", "resume(?: de l'action urgente)?", "en bref"),
  ...heading(
    "number",
    "type et numero(?: de l'action urgente)?",
    "numero (?:de l')?(?:au|action urgente)",
    "au n[o°]",
    "n[o°] (?:de l')?au",
  ),
  ...heading(
    "index",
    "index(?: ai)?",
    "n[o°]?\\.? ?d'index",
    "numero d'index",
    "efai",
    "ref(?:erence)?\\.?(?: ai)?",
  ),
  ...heading("date", "date(?: de (?:publication|parution|diffusion))?"),
  ...heading(
    "asks",
    "(?:(?:nouvelles?|autres?) )?actions? (?:complementaires? |supplementaires? )?(?:recommandees?|demandees?|requises?)(?: complementaires?)?",
    "que demander",
    "actions? (?:a entreprendre|souhaitees?|proposees?)",
    "(?:ce )?que (?:pouvez-vous|vous pouvez) faire",
    "que faire(?: \\?)?",
  ),
  ...leadIn(
    "asks",
    "(?:(?:nouvelles?|autres?) )?actions? (?:complementaires? )?recommandees?",
    "dans (?:les|vos) (?:appels?|lettres|courriers|messages)\\b(?: que vous ferez parvenir)?",
    "(?:veuillez |merci d'|priere d')?ecri(?:vez|re) (?:immediatement|des que possible|sans attendre|au plus vite|sans delai|des maintenant|en\\b)",
    `${SEND} (?:des |vos )?(?:telegrammes|telex|fax|telecopies|lettres)\\b(?! avant)`,
  ),
  ...heading(
    "targets",
    "(?:vos |les )?(?:appels?|lettres?|courriers?|messages?|telecopies|fax|courriels)(?:(?:,| et| ou| /)? (?:appels?|lettres?|courriers?|messages?|telecopies|fax|courriels)){0,3} a",
    "(?:a qui|ou) (?:faut-il )?(?:ecrire|envoyer (?:vos|les) appels)",
    "adresses? (?:utiles?|des autorites|pour les appels)",
    "destinataires?",
    '(?:coordonnees|informations de contact)(?: (?:du |des |de la |de l.|pour (?:les |vos |l.|la |le )?)(?!section|bureau|secretariat)[a-z/()]+)?(?: et "?copies?(?: a)?"?)?',
    '(?:destinataires?|adresses?|autorites|appels) et "?copies?(?: a)?"?',
    "adresses?",
    "ecrire a",
    "ecrivez a",
    "(?:veuillez |merci d'|priere d')?(?:adresse[rz]|envoye[rz]|fai(?:re|tes) parvenir) (?:vos|les) (?:appels|lettres|courriers|messages) a",
    "(?:vos |les )?(?:appels?|lettres?|courriers?) (?:sont )?a (?:envoyer|adresser) a",
    "contacts?",
  ),
  ...leadIn(
    "targets",
    `${SEND} vos (?:appels|lettres|courriers|messages),? (?:avant le|jusqu'au|d'ici (?:au|le)) ${DATE},? (?:a|aux)\\b(?: ?:)?`,
    `${SEND} vos (?:appels|lettres|courriers|messages) (?:a|aux personnes suivantes) ?:`,
    "appels a ?:",
    `ecrivez (?:avant le|jusqu'au|d'ici (?:au|le)) ${DATE} a ?:`,
    `appels a envoyer (?:avant le|jusqu'au) ${DATE},? a ?:`,
  ),
  ...heading(
    "copies",
    "(?:et,? )?(?:si possible,? )?(?:(?:veuillez |merci d'|priere d')?(?:envoyer|adresser|envoyez|adressez) (?:egalement )?(?:des |une )?)?(?:avec |et )?copies?(?: de vos (?:appels?|lettres?))? (?:a|aux?)",
    "cc",
  ),
  ...leadIn(
    "copies",
    "(?:et,? )?(?:si possible,? )?(?:(?:veuillez |merci d'|priere d')?(?:envoyer|adresser|envoyez|adressez) (?:egalement )?(?:des |une )?)?(?:avec |et )?copies?(?: de vos (?:appels?|lettres?))? (?:a|aux?) ?:",
    "et copies? a\\b",
  ),
  ...leadIn(
    "diplomats",
    "(?:(?:veuillez |merci d'|priere d')?(?:egalement )?(?:adresser|envoyer|envoyez|adressez) (?:egalement )?(?:des |une )?copies? )?(?:ainsi qu')?(?:et )?(?:egalement )?(?:aux?|les) (?:autres )?(?:representants?|representations?) diplomatiques?\\b",
  ),
  ...heading(
    "deadline",
    "date limite(?: (?:d'envoi|pour (?:les appels|agir|intervenir)|de l'appel)[^:]{0,30})?",
    "echeance(?: [^:]{0,30})?",
    "(?:merci d'|veuillez )?agi[rsz]+(?: des que possible| au plus vite| sans attendre)?,? (?:avant le|jusqu'au|d'ici au)",
    "(?:veuillez )?agir des que possible,? (?:avant|jusqu'au)",
    "avis de date limite[^:]{0,30}",
    "(?:date d')?expiration",
    "valable jusqu'au",
    "passez a l'action des que possible,? (?:et )?avant le",
  ),
  ...leadIn(
    "deadline",
    "priere d'intervenir",
    "intervenez (?:immediatement|des que possible|au plus vite|sans)",
    "agissez (?:sans|immediatement|des)",
    "envoyez vos appels (?:immediatement|sans|au plus vite|des)",
    "(?:veuillez|merci d')? ?intervenir (?:immediatement|avant)",
    "apres le [^:.]{4,30}\\d{4}",
    "(?:veuillez |merci de |priere de )?verifi(?:ez|er) (?:aupres|avec)",
    "(?:merci d'|veuillez )?agi[rsz]+ (?:des que possible|au plus vite|immediatement)",
    "vos appels doivent (?:arriver|parvenir)",
    "(?:veuillez |merci de )?(?:vous adresser|consulter) (?:a |au |la )",
  ),
  ...heading(
    "languages",
    "langues?(?:\\(s\\))? (?:a utiliser de preference|a privilegier|preferees?|de preference)(?: pour [^:]{0,60})?",
    "langues?(?:\\(s\\))?",
    "langue\\(s\\) a privilegier[^:]{0,60}",
  ),
  ...leadIn("languages", "vous pouvez (?:egalement |aussi )?ecrire (?:egalement )?(?:en|dans)"),
  ...heading(
    "letter",
    "(?:modele de lettre|lettre[- ]type|modele d'appel|lettre modele|exemple de lettre|proposition de lettre)(?: ci-dessous)?",
    "lettre(?: de l'action urgente)?",
  ),
  ...leadIn(
    "letter",
    "(?:passez a l'action|agissez) ?: ?(?:ecriv|redig|envoy)[^:.]{0,90}(?:modele de lettre|lettre[- ]type|modele)(?: de lettre)?(?: ci-dessous| suivante?| ci-apres)?",
    "(?:ecrivez|redigez|envoyez|adressez) (?:un|une|votre|vos) (?:propres? )?(?:appels?|lettres?|messages?|courriers?) [^:.]{0,80}(?:modele de lettre|lettre[- ]type)(?: ci-dessous)?",
  ),
  ...heading(
    "background",
    "informations? (?:generales?|complementaires?|de fond)(?: \\([^)]*\\))?",
    "complements? d'informations?",
    "contexte",
    "rappel des faits",
    "historique",
  ),
  ...heading(
    "persons",
    `${NAME}(?:(?:,| et|,? et|,? /) ?${NAME})?(?: ${AT_RISK})?(?:(?:,| et|,? et) (?:(?:leurs?|le|les|son) )?(?:pronoms?|genres?|sexe)(?:\\(s\\))?[^:]{0,40})?`,
    "personnes?(?:\\(s\\))? (?:concernees?|en danger|menacees?)",
  ),
  ...heading(
    "gender",
    "sexe(?: h/f| f/h)?",
    "genre(?: h/f| f/h| m/f)?(?: \\([hfm]/[hfm]\\))?",
    "(?:h/f|f/h)",
    "(?:hommes? ?(?:/|ou) ?femmes?|femmes? ?(?:/|ou) ?hommes?)",
  ),
  ...heading(
    "previous",
    "liens? vers (?:l'|les )(?:au|actions? urgentes?) precedentes?",
    "(?:au|action urgente) precedente",
  ),
  ...heading("other", "passez a l'action", "notes?", "note aux sections", "pour en savoir plus"),
  ...leadIn(
    "other",
    "ceci est la \\S+ mise a jour",
    "(?:dites-nous|informez-nous|tenez-nous|faites-nous)\\b",
    "(?:affranchissement|port)\\b ?:",
    "(?:c'est|il s'agit de) la \\S+ mise a jour",
    "(?:informations complementaires|pour en savoir plus) ?: (?:www|http)",
  ),
];
