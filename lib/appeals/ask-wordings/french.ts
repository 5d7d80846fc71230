/** The three forms in which sheets put their asks, and the first person of a letter. */
const verbs: readonly (readonly [
  imperative: string,
  participle: string,
  infinitive: string,
  firstPerson: string,
])[] = [
  ["appelez", "appelant", "appeler", "J’appelle"],
  ["attirez", "attirant", "attirer", "J’attire"],
  ["condamnez", "condamnant", "condamner", "Je condamne"],
  ["conjurez", "conjurant", "conjurer", "Je conjure"],
  ["déplorez", "déplorant", "déplorer", "Je déplore"],
  ["cherchez", "cherchant", "chercher", "Je cherche"],
  ["demandez", "demandant", "demander", "Je demande"],
  ["encouragez", "encourageant", "encourager", "J’encourage"],
  ["engagez", "engageant", "engager", "J’engage"],
  ["exhortez", "exhortant", "exhorter", "J’exhorte"],
  ["exprimez", "exprimant", "exprimer", "J’exprime"],
  ["faites", "faisant", "faire", "Je fais"],
  ["insistez", "insistant", "insister", "J’insiste"],
  ["invitez", "invitant", "inviter", "J’invite"],
  ["priez", "priant", "prier", "Je prie"],
  ["rappelez", "rappelant", "rappeler", "Je rappelle"],
  ["réclamez", "réclamant", "réclamer", "Je demande"],
  ["reconnaissez", "reconnaissant", "reconnaître", "Je reconnais"],
  ["regrettez", "regrettant", "regretter", "Je regrette"],
  ["remerciez", "remerciant", "remercier", "Je remercie"],
  ["saluez", "saluant", "saluer", "Je salue"],
  ["signalez", "signalant", "signaler", "Je signale"],
  ["soulignez", "soulignant", "souligner", "Je souligne"],
];

const firstPersons = new Map(
  verbs.flatMap(([imperative, participle, infinitive, first]) => {
    return [imperative, participle, infinitive].map((form) => [form, first] as const);
  }),
);

const continuations: Readonly<Record<string, RegExp>> = {
  "J’attire": /^l[’']attention /,
  "J’insiste": /^(?:sur|pour|auprès) /,
  "Je cherche": /^à obtenir /,
  "Je fais": /^(?:part|savoir) /,
};

const feelings = [
  ...["préoccupation", "inquiétude", "compassion", "solidarité"],
  ...["consternation", "indignation", "opposition", "tristesse"],
];
// "par" alone goes over into "devant", which takes any article unchanged, and "préoccupation" suits every writer.
const saying = "(?:et )?(?:dites[- ]vous|déclarez[- ]vous)";
const howMuch = "(?:(?:très|profondément|vivement|gravement) )?";
const worriedWord = "(?:préoccupé|inqui[eè]t|alarmé)\\p{L}*(?:\\([eè]\\p{L}*\\))?";
const worried = new RegExp(`^${saying} ${howMuch}${worriedWord} par (.+)$`, "isu");

const glad =
  /^(?:et )?dites[- ]vous (?:satisfait|heureux|soulagé)\p{L}*(?:\([eè]\p{L}*\))? (d(?:e |u |es |[’']).+)$/isu;

// "Priez-les de…" speaks of the readers: in the letter that is "vous".
const spoken = /^(?:et )?(\p{L}+)-(?:les|leur) (.+)$/isu;

const joined = / et (?:en )?(appelant|demandant|engageant|exhortant|priant|rappelant) /giu;

/** A clause in imperative, participle or infinitive as a sentence of one writer, without a stop; null where unsure. */
export function readFrenchAsk(clause: string): string | null {
  const fear = worried.exec(clause)?.[1];
  if (fear) return speaksToReader(fear) ? null : `J’exprime ma préoccupation devant ${fear}`;
  const news = glad.exec(clause)?.[1];
  if (news) return speaksToReader(news) ? null : `Je me réjouis ${news}`;
  const [, told = "", toThem = ""] = spoken.exec(clause) ?? [];
  if (told) return toReader(told, toThem);
  const [, verb = "", rest = ""] =
    /^(?:et )?(?:en |(?:pour |afin de |de )(?=\p{L}+(?:er|re) )|(?:afin )?d[’'](?=\p{L}+er ))?(\p{L}+) (.+)$/isu.exec(
      clause,
    ) ?? [];
  const firstPerson = firstPersons.get(verb.toLowerCase());
  if (!firstPerson || !(continuations[firstPerson]?.test(rest) ?? true)) return null;
  // The sheet says "votre" to the writer; in the letter that would be the reader's.
  const own = rest.replace(
    new RegExp(`^((?:part de )?)(?:votre|notre|sa|leur) ((?:\\p{L}+ )?(?:${feelings.join("|")}))`, "iu"),
    ownWorry,
  );
  if (speaksToReader(own)) return null;
  return `${firstPerson} ${own.replace(joined, (_whole, participle: string) => ` et ${midSentence(participle)} `)}`;
}

function speaksToReader(text: string): boolean {
  return /(?<!\p{L})(?:vous|votre|vos|notre|nos|nous)(?!\p{L})/iu.test(text);
}

/** Null where the clause goes on about them: whether "leur" is the readers' own is for a person to say. */
function toReader(verb: string, rest: string): string | null {
  const firstPerson = firstPersons.get(verb.toLowerCase());
  const isAboutThem = /(?<!\p{L})(?:ils|elles|eux|leurs?)(?!\p{L})/iu.test(rest);
  if (!firstPerson || isAboutThem || speaksToReader(rest)) return null;
  return `Je vous ${firstPerson.replace(/^J(?:e |’)/, "")} ${rest}`;
}

function ownWorry(_whole: string, part: string, worry: string): string {
  return `${part}${/^[aeiouéèêh]/iu.test(worry) ? "mon" : "ma"} ${worry}`;
}

function midSentence(participle: string): string {
  return firstPersons.get(participle.toLowerCase())?.replace(/^J/, "j") ?? participle;
}
