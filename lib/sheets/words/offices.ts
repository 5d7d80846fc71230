import { fold } from "@/lib/sheets/text/fold";

// Words that head a person's office, in the four languages and a few that sheets leave untranslated.
const HEADS =
  "president|vice-president|vicepresident|premier|minister|prime minister|governor|lieutenant governor|director|directorate general|director-general|chief|chief justice|head|commander|commander-in-chief|attorney|prosecutor|procurator|ombuds(?:man|woman|person)|commissioner|secretary|undersecretary|chair|chair(?:man|woman|person|lady)|judge|magistrate|superintendent|warden|mayor|speaker|officer|inspector|inspector-general|ambassador|consul|chancellor|leader|registrar|editor|editors|sheriff|administrator|controller|coordinator|representative|rapporteur|manager|ceo|chief executive|king|queen|emir|amir|sultan|crown prince|rector|dean|bishop|archbishop|defender|advocate|solicitor|solicitor-general|auditor|spokes(?:man|woman|person)|counsel|chaplain|prefect|principal|senator|councillor|councilm[ae]n|councilwoman|congress(?:man|woman)|assembly(?:man|woman)|alder(?:man|woman)|mayoress|deputy|delegate|lord chancellor|home secretary|foreign secretary|taoiseach|jailer|general manager|commanding officer|advis[eo]r|party secretary|cabinet secretary|people's advocate|spiritual leader|presidential advis[eo]r|agente fiscal|guia espiritual|alcaid(?:e|esa)|auditeur|auditrice|regisseur|publisher|custodian|guardian" +
  "|presidente|presidenta|vicepresidente|vicepresidenta|ministro|ministra|viceministro|viceministra|fiscal|procurador|procuradora|gobernador|gobernadora|director|directora|jefe|jefa|comandante|secretario|secretaria|subsecretario|subsecretaria|defensor|defensora|juez|jueza|magistrado|magistrada|alcalde|alcaldesa|embajador|embajadora|consejero|consejera|rey|contralor|contralora|intendente|coordinador|coordinadora|encargado|encargada|delegado|delegada|delegue|deleguee|diputado|diputada|superintendente|comisionado|comisionada|canciller|relator|primer ministro|primera ministra|prefecto|lider|titular|lideresa|comisari[oa]|inspectora|subdirectora?|intendenta|relatora|prefecta|vicefiscal|subprocuradora?|subjef[ea]|vicegobernadora?|procuradora?-geral|senadora?|generala|oficial mayor" +
  "|president|presidente de la republique|ministre|vice-ministre|vice-premier ministre|premier ministre|premiere ministre|procureur|procureure|procureur general|gouverneur|gouverneure|directeur|directrice|chef|cheffe|commandant|commandante|secretaire|garde des sceaux|prefet|prefete|juge|mediateur|mediatrice|ambassadeur|ambassadrice|roi|wali|maire|commissaire|depute|deputee|defenseur|inspecteur|sous-prefet|conseiller|conseillere|chancelier|guide|responsable|administrateur|redacteur en chef|redactrice en chef|redacteur|redactrice|haut-commissaire|doyen|recteur|directeur general|presidente|inspectrice|administratrice|sous-prefete|chanceliere|defenseure|mairesse|bourgmestre|senat(?:eur|rice)|magistrate|controleu(?:r|se)|rapporteure?|coordinat(?:eur|rice)|president(?:e)? du conseil|vice-presidente?|haute-commissaire|substitut(?:e)? du procureur|regisseuse?" +
  "|prasident|prasidenten|prasidentin|vizeprasident(?:en)?|ministerprasident(?:en)?|ministerprasidentin|premierminister|premierministerin|ministerin|staatsanwalt|staatsanwaltin|generalstaatsanwalt|generalstaatsanwaltin|gouverneurin|direktor|direktorin|generaldirektor|generaldirektorin|leiter|leiterin|kommandant(?:en)?|kommandeur|oberbefehlshaber|oberhaupt|staatsoberhaupt|botschafter|botschafterin|konig|konigin|burgermeister|burgermeisterin|staatssekretar|staatssekretarin|bundeskanzler|bundeskanzlerin|richter|richterin|religionsfuhrer|sprecher|sprecherin|vorsitzender|vorsitzende|vorsitz|polizeichef|gefangnisdirektor|ombuds(?:mann|frau|person)|beauftragter|beauftragte|generalsekretar|generalsekretarin|generalinspekteur|regierungschef|regierungschefin|provinzgouverneur|kanzler|kronprinz|generalanwalt|generalprokurator|prokurator|justizchef|geschaftstrager|geschaftstragerin|herausgeber|chefredakteur|fuhrer|fuhrerin|oberkommandierender?|befehlshaber|befehlshaberin|staatschef|staatschefin|amtsinhaber(?:in)?|prafekt(?:in)?|magistrat(?:in)?|kommandantin|kommandeurin|polizeichefin|gefangnisdirektorin|generalinspekteurin|generalanwaltin|vizeprasidentin|kanzlerin|herausgeberin|chefredakteurin|prokuratorin|generalprokuratorin|ministerialdirektor(?:in)?|landeshauptmann|erzbischof|bischof|arzobispo|obispo|archeveque|eveque|landeshauptfrau|gouverneurin|oberkommandierende|inspekteur(?:in)?|inspektor(?:in)?|kommissar(?:in)?|abgeordneter?|senatorin|justizchefin|kronprinzessin" +
  "|batonnier|batonniere|sindaco|decano|decana|rectora|generala|premier president|chargee? d'affaires|charge de mission|encargado de negocios|vocal|portavoz|porte-parole|sprecher|general counsel|lieutenant-gouverneur|sub-prefect|commandant superieur|surintendant|directeur de la prison|chef d'etat-major|chef du gouvernement|obmann|leitung|amtschef|presidente da republica|governador|secretario de estado|procurador-geral|presidente del consiglio|diretor|shuji|zhuren|zhuxi|zongli|(?:sheng|ju|ting|bu|suo|yuan|jianyu|jiancha|jianchayuan|gongan)zhang";

// German builds offices as one word: Justizministerin, Polizeipräsident.
const GERMAN_HEAD =
  /^[a-zß-]+(?:minister(?:in)?|prasident(?:in|en)?|staatsanwalt(?:in)?|direktor(?:in)?|kommandant(?:in|en)?|kommandeur(?:in)?|kommandierender?|anwalt(?:in)?|kanzler(?:in)?|prafekt(?:in|en)?|redakteur(?:in)?|sprecher(?:in)?|botschafter(?:in)?|sekretar(?:in)?|richter(?:in)?|beauftragter?|leiter(?:in)?|chef(?:in)?|fuhrer(?:in)?|gouverneur(?:in)?|vorsitzender?|kommissar(?:in)?|inspekteur(?:in)?|inspektor(?:in)?|meister(?:in)?|autoritat)$/;

const BEFORE_HEAD =
  "caretaker|human|rights|women's|children's|parliamentary|independent|provisional|transitional|the|el|la|le|les|los|las|der|die|das|l'|acting|interim|deputy|vice|first|second|third|chief|senior|general|assistant|principal|federal|national|provincial|regional|state|supreme|public|military|high|lord|permanent|executive|managing|prime|foreign|home|police|prison|district|special|presiding|special|lead|news|letters|honorable|honourable|his|her|your|excellency|sub|under|joint|additional|union|crown|grand|area|station|camp|garrison|army|naval|navy|air|force|security|regional|municipal|city|town|county|parole|central|civil|criminal|minister-president|prosecuting|investigating|divisional|departmental|territorial|operational|resident|associate|zonal|brigade|battalion|sectoral|community|" +
  "premier|premiere|primer|primera|vice|haut|haute|ancien|gran|alto|sr|sra|senor|senora|mr|madam|monsieur|madame|herr|frau|herrn|excmo|excma|ilmo|exmo|son|su|excellence|excelencia|se|sdo|vize|stellvertretender|stellvertretende|amtierender|amtierende|oberster|oberste|leitender|leitende|geschaftsfuhrender|standiger";

// "Philippine National Police Chief", "Union Home Minister": the office after its body, as Asian sheets print it.
const OFFICE_AFTER_BODY =
  /^(?:(?!mr\b|mrs\b|ms\b|dr\b)[a-z-]+\s+){0,3}?(?:police|army|navy|air force|armed forces|border guard|coast guard|national guard|prisons?|home|interior|justice|law|foreign|external affairs|defen[cs]e|labou?r|health|finance|security|intelligence|internal security|home affairs|foreign affairs|party|cabinet|board|court)\s+(?:minister|secretary|chief|commander|commissioner|superintendent|governor|chair(?:man|woman|person)?|director|president)(?![a-z])/;

const HEAD_PATTERN = `(?:${HEADS})`;
const ROLE_START = new RegExp(`^(?:(?:${BEFORE_HEAD})[.,]?\\s+|l')*${HEAD_PATTERN}(?![a-z])`);

const ORGANISATION =
  /^(?!police (?:colonel|general|lieutenant|major|captain|sergeant|director|inspector|commissioner)(?: general)? [a-z]+ [a-z])(?:the |el |la |le |les |los |las |der |die |das |l')?(?:permanent |royal |national |federal |general |central |state |supreme |high |higher |constitutional |presidential |provincial |regional |police |military |public |army |district |local |special |ministerial |interior |united |islamic |human |international |civil |indian |criminal |people's )*(?:office|offices|oficina|ministry|ministries|ministerio|ministere|ministerium|ministero|ministerstvo|department|departamento|departement|directorate|direccion|direction|bureau|buro|palace|palacio|palais|palast|court|corte|tribunal|cour|gericht|gerichtshof|gerichts|embassy|embajada|ambassade|botschaft|consulate|consulado|consulat|konsulat|mission|mision|headquarters|hauptquartier|quartier|cuartel|etat-major|general staff|prison|penal|carcel|gefangnis|secretariat|secretaria|secretariado|secretariat|sekretariat|presidency|presidencia|presidence|prasidialamt|kanzlei|chancellery|council|consejo|conseil|rat|committee|comite|comision|commission|commissariat|kommission|komitee|ausschuss|association|asociacion|association|verein|verband|union|league|liga|ligue|federation|federacion|foundation|fundacion|fondation|stiftung|institute|instituto|institut|society|sociedad|societe|gesellschaft|centre|center|centro|zentrum|organisation|organization|organizacion|assembly|asamblea|assemblee|parliament|parlamento|parlement|parlament|congress|congreso|senate|senado|senat|house of|camara|chambre|procuraduria|fiscalia|gobernacion|defensoria|alcaldia|prefectura|prefecture|gouvernorat|governorate|municipality|jefatura|comandancia|police|policia|polizei|gendarmerie|gendarmeria|army|ejercito|armee|authority|autoridad|agency|agencia|agence|agentur|board|network|red|movement|movimiento|mouvement|bar association|colegio|barreau|university|universidad|universite|universitat|newspaper|newsroom|semanario|revista|quotidien|hebdomadaire|wochenzeitung|redaccion|redaction|redaktion|daily|diario|periodico|journal|zeitung|radio|television|c\/o|government|gobierno|gouvernement|regierung|staatskanzlei|haus|amt|behorde|justizministerium|innenministerium|verteidigungsministerium|generalstaatsanwaltschaft|staatsanwaltschaft|cabinet|kabinett|gabinete|casa|forum|foro|campaign|campana|front|frente|party|partido|parti|partei|trade union|sindicato|syndicat|gewerkschaft|church|iglesia|eglise|kirche|diocese|archdiocese|instituto|coordinadora|coordination|collectif|colectivo|junta|despacho|residencia|residence|residenz|oberster gerichtshof|oberstes gericht|verfassungsgericht|kementerian|mabes|mahkamah|istana|pejabat|state house|government house|parliament house)(?![a-z])/;
const ORGANISATION_INSIDE =
  /'s (?:\w+ )?(?:office|palace|house|department|secretariat|court|chambers|residence)\b|[a-z](?:ministerium|gericht|amt|behorde|anwaltschaft|direktion|verwaltung|prasidium|kanzlei|kommission|komitee|organisation|zeitung|palast|gebaude|residenz)$|\b(?:embassy|embajada|ambassade|botschaft|consulate|high commission)\b|\b(?:committee|commission|association|organi[sz]ation|council|comite|comision|asociacion|ministry|headquarters|embassy|foundation|newspaper|union|league|federation|society|coalition|centre|secretariat|department|prison|police station|gazette|tribune|times|herald|news|daily|post|press|gazette|monitor|section|division|unit|bureau|centre|center|directorate|ministry|office|station|court|palace|parliament|assembly|police|forces?|command|administration|organi[sz]ation|tribunal|desk|services?|branch|board|cell|group|grupo|groupe|gruppe|network|alliance|initiative|project|programme|collective|clinic|watch|institute|college|school|hospital|library|church|bank|company|ltd|inc|agency|authority|trust|fund|forum|front|party|radio|television|tv|review|magazine|weekly|journal|observer|guardian|chronicle|star|express|mirror|standard|bulletin)$|\b(?:bakanl\S{1,3}|mudurlu\S{1,3}|valili\S{1,3}|emniyet mudurlugu)$|\b(?:helsinki|human rights|amnesty|women's|workers'?|lawyers|journalists)\b/;

// "Attorney General's Office", "Prime Minister House": where an office sits.
const OFFICE_BUILDING =
  /^(?:(?!of |for )[a-z.-]+(?:'s?)?\s){1,4}(?:private )?(?:office|house|department|secretariat|palace|residence|chambers|headquarters|building)(?: of [a-z ]+)?$/;

// Places of work and street words: the line is part of an address.
const STREET =
  /\b(?:street|(?<=[a-z] )st\.|road|rd\.?|avenue|ave\.?|av\.|avda\.?|avenida|boulevard|blvd\.?|bd\.?|lane|drive|square|sq\.|plaza|place|platz|strasse|str\.|straße|allee|weg|gasse|rue|calle|carrera|cra\.?|jalan|jl\.?|ulitsa|ul\.|prospekt|pr\.|building|bldg\.?|edificio|edif\.?|batiment|floor|piso|etage|suite|room|block|sector|zone|zona|colonia|(?<=[ ,])col\.|barrio|quartier|p\.? ?o\.? ?box|po box|box|b\.?p\.?|bp|apartado|apdo\.?|casilla|postfach|codigo postal|c\.?p\.?|aptdo\.?|km|highway|route|carretera|via|viale|piazza|row|crescent|compound|esq\.?|entre|no\.|n°|nº|num\.?|numero|marg|chowk|bagh|nagar|pl\.|sokak|caddesi|cad\.)(?![a-z])|[a-z](?:strasse|straße|allee|platz|str\.|damm|gasse|ufer|weg)\b/;

const cleanStart = (folded: string): string => folded.replace(/^[\s(["]+/, "");

// "His Majesty the King", "Son Altesse l'Émir du Qatar", without a name.
const MONARCH =
  /^(?:his|her|su|sa|son|(?:seine|ihre)r?) (?:(?:royal|konigliche) )?(?:majesty|highness|excellency|majestad|alteza(?: real)?|excelencia|majeste|altesse(?: royale)?|excellence|majestat|hoheit|exzellenz),? (?:the |el |la |le |l'|der |die |den )(?:king|queen|emir|amir|sultan|crown prince(?:ss)?|rey|reina|sultan|principe heredero|roi|reine|prince heritier|konig(?:in)?|kronprinz(?:essin)?|president[ea]?|prasident(?:in)?|governor|gobernador[a]?|gouverneur)(?:$| (?:of|de|del|du|des|d'|von|der) ?\p{L})/u;

/** "Minister of Justice", "Fiscal General", "OBERSTE RICHTERIN": a line that begins with a person's office. */
export function isOffice(text: string): boolean {
  const folded = cleanStart(fold(text)).trim();
  if (OFFICE_BUILDING.test(folded.split(",")[0] ?? "")) return false;
  if (OFFICE_AFTER_BODY.test(folded) || MONARCH.test(folded)) return true;
  if (ORGANISATION.test(folded)) return false;
  return headsOffice(folded) || headsOffice(withoutDigraphs(folded));
}

/** "Staatssekretaer", "Praesidentin": German umlauts as telegrams and old mails spell them. */
const withoutDigraphs = (folded: string): string => folded.replace(/(?<![aeq])([aou])e/g, "$1");

function headsOffice(folded: string): boolean {
  if (ROLE_START.test(folded)) return true;
  const first = folded.split(/[\s,/]+/)[0] ?? "";
  const second = folded.split(/[\s,/]+/)[1] ?? "";
  return GERMAN_HEAD.test(first) || (BEFORE_HEAD.split("|").includes(first) && GERMAN_HEAD.test(second));
}

/** "Office of the President", "Ministère de la Justice", "Justizministerium". */
export function isOrganisation(text: string): boolean {
  const folded = cleanStart(fold(text))
    .replace(/[\s.,;:]+$/, "")
    .trim();
  if (OFFICE_BUILDING.test(folded)) return true;
  if (OFFICE_AFTER_BODY.test(folded)) return false;
  if (ORGANISATION.test(folded)) return true;
  return !ROLE_START.test(folded) && ORGANISATION_INSIDE.test(folded);
}

/** A street, a box number, a floor: part of an address whatever else it says. */
export function isStreet(text: string): boolean {
  return STREET.test(fold(text));
}
