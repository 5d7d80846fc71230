import { fold } from "@/lib/sheets/text/fold";

const HONORIFIC =
  /^(?:(?:his|her) (?:(?:royal|serene|imperial) )?(?:excellency|majesty|highness|honou?r|holiness|eminence|grace)|h\.? ?r\.? ?h\.?|s\.a\.r\.|son altesse(?: (?:royale|serenissime|imperiale))?|su alteza(?: (?:real|serenisima))?|(?:seine|ihre)r? (?:konigliche[nr]? )?(?:hoheit|durchlaucht)|sa saintete|su santidad|son eminence|su eminencia|h\.? ?e\.?|i\. ?e\.|s\. ?e\. ?m?\.?|s\.? ?exz\.?|s\.e\.m\.|su excelencia|son excellence|excellenc(?:e|y)|excelencia|exzellenz|(?:seine|ihre)r? (?:exzellenz|majestat)|sa majeste|su majestad|the (?:right )?hono?u?rable|(?:the )?(?:rt\.? )?hon\.?|mr\.?|mrs\.?|ms\.?|miss|dr\.?|dra\.?|prof\.?|professor|sr\.?|sra\.?|srta\.?|senor|senora|senhor|don|dona|mons\.?|monsenor|monsignor|pastor|padre|fr\.|sor|pere|soeur|monsieur|madame|mademoiselle|m\.|mme\.?|mlle\.?|me|maitre|herrn?|frau|lic\.?|licdo\.?|licda\.?|licenciado|licenciada|ing\.?|ingeniero|abg\.?|abog\.?|arq\.?|mtro\.?|mtra\.?|excmo\.?(?: sr\.?)?|excma\.?(?: sra\.?)?|ilmo\.?|exmo\.?|general(?: de (?:corps d'armee|cuerpo de ejercito|division|brigad[ae]|armee|ejercito))?|[mbgdvc]\/[gbdav]|gen\.?|gral\.?|police(?= (?:colonel|general|lieutenant|major|captain|superintendent|director|inspector|commissioner) )|a\. ?d\.|i\. ?r\.|en retraite|en retiro|begum|\((?:mr|mrs|ms)\.?\)|(?:maj|brig|lt|lieut)\.?-(?:gen|col)\.?|major general|maj\.?|major|mayor general|brigadier|brig\.?|lieutenant|lt\.?|teniente|tte\.?|leutnant|colonel|col\.?|coronel|cnel\.?|oberst|captain|capt\.?|capitan|capitaine|cap\.?|teniente[ -](?:general|coronel)|general[ -]?(?:leutnant|major|oberst)|oberst(?:leutnant)?|brigadegeneral|divisionsgeneral|(?:konter|vize)admiral|contr[ae][ -]?al?miral|contr[ae][ -]?almirante|vice[ -]?(?:amiral|almirante|admiral)|capitan de (?:navio|fragata|corbeta)|air (?:vice|chief)?[ -]?marshal|air commodore|commodore|group captain|wing commander|squadron leader|flight lieutenant|hauptmann|feldmarschall|marechal|mariscal|commandant|cmdr\.?|admiral|almirante|amiral|vice admiral|rear admiral|air (?:chief )?marshal|marshal|field marshal|sergeant|inspector|(?:grand |gran )?a[jy]atol(?:lah?|a)|grossajatollah|ho[jy]j?at(?:-?ol-?|ul-?)(?:eslam|islam)|hodschatoleslam|mullah?|molla[h]?|maul(?:ana|avi|vi)|mawlawi|(?:grand |gran )?(?:mufti|moufti)|(?:kardinal|cardenal|cardinal)|patriar(?:ch|ca|che)|(?:arch|arz|erz)?(?:bischof|obispo)|archbishop|(?:arch)?eveque|archipretre|abbe|sister|brother|schwester|bruder|pfarrer|pater|hermano|hermana|rabb(?:i|in|ino)|ven\.|venerable|sheikh|shaikh|cheikh|scheich|sayed|sayyid|sayyed|imam|king|(?:l[ae]|el|der|den|die)(?= (?:prince|princesse|principe|princesa|prinz|prinzessin|cheikh|scheich|jeque|roi|rey|reina|reine|konig|konigin|emir|general|colonel|coronel|sultan|docteur|doctor|dr)\b)|roi|rey|reine|reina|konig|konigin|principe|princesa|princesse|prinz|prinzessin|jeque|docteur|doctor|doctora|prince|princess|sultan|emir|datuk|dato'?|tan sri|tun|u|daw|shri|smt\.?|sri|justice|judge|rev\.?|reverend|bishop|father|sir|dame|lord|lady|comandante|senador|senator|haj|haji|alhaji|chief|col pol\.?|col inf\.?|brigjen|jenderal|letjen|mayjen|kolonel)(?=[\s.]|$)/;

const PARTICLE =
  /^(?:al|el|ul|ud|bin|ibn|ben|bint|abu|da|das|de|del|della|der|di|do|dos|du|e|y|i|la|las|le|los|van|von|zu|ter|ten|af|binti|ould|mint|st|san|santa|dit|und|the)$/;
const NOT_NAMES =
  /\b(?:avenue|street|road|square|box|building|palace|house|city|town|republic|democratic|kingdom|province|district|county|north|south|east|west|central|new york|new delhi|new mexico|new jersey|los angeles|buenos aires|abu dhabi|addis ababa|addis abeba|phnom penh|kuala lumpur|tel aviv|ciudad de mexico|san salvador|san jose|santo domingo|rio de janeiro|sao paulo|port moresby|cape town|quezon|hong kong|sri lanka|burkina|porto alegre|washington|floor|center|centre|kreml|kremlin|capitol|plaza|platz|boulevard|ministry|office|ministerio|ministere|embassy|court|prison|police|headquarters|commission|committee|council|supreme|state|national|federal|rights|justice|interior|defence|defense|affairs|security|university|newspaper|university|republica|republique|republik|ciudad|ville|cedex|d\.f\.|p\.?o\.?)\b/;

// Places as often as surnames: "Hospital Hill", but "Dr Benny Hill" and "Luis Carlos Villa".
const PLACE_OR_SURNAME = /\b(?:hills?|park|gardens?|bay|port|fort|lake|river|villa)\b/;

const stripHonorifics = (text: string): { rest: string; count: number } => {
  let rest = text.trim();
  let count = 0;
  for (;;) {
    const match = HONORIFIC.exec(fold(rest));
    if (!match) return { rest, count };
    rest = rest.slice(match[0].length).replace(/^[\s.,]+/, "");
    count++;
  }
};

/** "Dr", "Sra.", "S.E. Herrn", "Colonel": whether a text begins with a title of a person. */
export function hasHonorific(text: string): boolean {
  return HONORIFIC.test(fold(text.trim()));
}

/** The text without "Mr", "H.E.", "Colonel" and the like before the name. */
export function withoutHonorifics(text: string): string {
  return stripHonorifics(text).rest;
}

const isNameWord = (word: string): boolean =>
  /^(?:[\p{Lu}][\p{L}\p{M}'\u2019\u02bb.-]*|(?:al|el|an|ar|as|at|ad|ul|d|l|o)[-'\u2019]\p{Lu}[\p{L}'\u2019-]*|\p{Lu}\.|'\p{Lu}[\p{L}-]+)$/u.test(
    // "_" stands for a letter that an old page lost: "Y_lmaz".
    word.replace(/_(?=\p{L}|$)/gu, ""),
  ) || PARTICLE.test(fold(word));

/** Whether a text has the shape of a person's name: capitals, particles and initials, no digits, at most seven words. */
export function isNameShaped(text: string): boolean {
  const { rest, count } = stripHonorifics(text);
  const words = rest
    .replace(/\([^)]*\)|["\u201c\u201d][^"\u201c\u201d]*["\u201c\u201d]/g, " ")
    .trim()
    .split(/\s+/);
  if (rest === "" || words.length > 7 || /\d/.test(rest)) return false;
  // "Ata_" may be a surname that lost its last letter, "Savc_s_" an office: only a title tells.
  if ((words.length < 2 || /_$/.test(rest)) && count === 0) return false;
  if (NOT_NAMES.test(fold(rest))) return false;
  if (PLACE_OR_SURNAME.test(fold(rest)) && words.length < 3 && count === 0) return false;
  const capitals = words.filter(
    (word) => /^['\u2018\u2019]?\p{Lu}/u.test(word) || /-\p{Lu}/u.test(word),
  ).length;
  return capitals >= 1 && words.every(isNameWord) && !PARTICLE.test(fold(words.at(-1) ?? ""));
}

/** Whether every word is one that names are made of; a single word and an open end ("Halil ...") are allowed. */
export function areNameWords(text: string): boolean {
  const words = withoutHonorifics(text).split(/\s+/).filter(Boolean);
  return words.length > 0 && words.every((word) => isNameWord(word) || /^\.{2,}$|^\u2026$/.test(word));
}
