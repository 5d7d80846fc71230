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
  "Je fais": /^(?:part|savoir) /,
};

const joined = / et (?:en )?(appelant|demandant|engageant|exhortant|priant|rappelant) /giu;

/** A clause in imperative, participle or infinitive as a sentence of one writer, without a stop; null where unsure. */
export function readFrenchAsk(clause: string): string | null {
  const [, verb = "", rest = ""] = /^(?:et )?(?:en )?(\p{L}+) (.+)$/isu.exec(clause) ?? [];
  const firstPerson = firstPersons.get(verb.toLowerCase());
  if (!firstPerson || !(continuations[firstPerson]?.test(rest) ?? true)) return null;
  // The sheet says "votre" to the writer; in the letter that would be the reader's.
  const own = rest.replace(
    /^((?:part de )?)(?:votre|notre|sa|leur) ((?:\p{L}+ )?(?:préoccupation|inquiétude))/iu,
    ownWorry,
  );
  if (/(?<!\p{L})(?:vous|votre|vos|notre|nos|nous)(?!\p{L})/iu.test(own)) return null;
  return `${firstPerson} ${own.replace(joined, (_whole, participle: string) => ` et ${midSentence(participle)} `)}`;
}

function ownWorry(_whole: string, part: string, worry: string): string {
  return `${part}${/^[aeiouéèêh]/iu.test(worry) ? "mon" : "ma"} ${worry}`;
}

function midSentence(participle: string): string {
  return firstPersons.get(participle.toLowerCase())?.replace(/^J/, "j") ?? participle;
}
