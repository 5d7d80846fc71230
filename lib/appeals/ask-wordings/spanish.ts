/** Gerund, infinitive and imperatives of sheets (to usted, to tú), and the first person of a letter. */
const verbs: readonly (readonly [
  gerund: string,
  infinitive: string,
  imperatives: string,
  firstPerson: string,
])[] = [
  ["agradeciendo", "agradecer", "agradezca agradece", "Agradezco"],
  ["apelando", "apelar", "apele apela", "Apelo"],
  ["celebrando", "celebrar", "celebre celebra", "Celebro"],
  ["condenando", "condenar", "condene condena", "Condeno"],
  ["exhortando", "exhortar", "exhorte exhorta", "Exhorto"],
  ["expresando", "expresar", "exprese expresa", "Expreso"],
  ["haciendo", "hacer", "haga haz", "Hago"],
  ["insistiendo", "insistir", "insista insiste", "Insisto"],
  ["instando", "instar", "inste insta", "Insto"],
  ["lamentando", "lamentar", "lamente lamenta", "Lamento"],
  ["llamando", "llamar", "llame llama", "Llamo"],
  ["manifestando", "manifestar", "manifieste manifiesta", "Manifiesto"],
  ["mostrando", "mostrar", "muestre muestra", "Muestro"],
  ["pidiendo", "pedir", "pida pide", "Pido"],
  ["reconociendo", "reconocer", "reconozca reconoce", "Reconozco"],
  ["recordando", "recordar", "recuerde recuerda", "Recuerdo"],
  ["reiterando", "reiterar", "reitere reitera", "Reitero"],
  ["rogando", "rogar", "ruegue ruega", "Ruego"],
  ["señalando", "señalar", "señale señala", "Señalo"],
  ["solicitando", "solicitar", "solicite solicita", "Solicito"],
  ["subrayando", "subrayar", "subraye subraya", "Subrayo"],
  ["urgiendo", "urgir", "urja urge", "Urjo"],
];

const firstPersons = new Map(
  verbs.flatMap(([gerund, infinitive, imperatives, first]) =>
    [gerund, infinitive, ...imperatives.split(" ")].map((form) => [form, first] as const),
  ),
);

// What has to follow, or the words mean something else ("haciendo saber", "llamando por teléfono").
const continuations: Readonly<Record<string, RegExp>> = {
  Apelo: /^a /,
  Exhorto: /^(?:a|al) /,
  Hago: /^(?:un llamamiento|hincapié) /,
  Insisto: /^en /,
  Insto: /^(?:a|al) /,
  Llamo: /^la atención /,
  Urjo: /^(?:a|al) /,
};

// "Instándolas a…" speaks of the readers: in the letter that is "les", which stays itself.
const spoken = /^(?:y |e )?(\p{L}+?(?:ándo|éndo))(?:les|los|las) (.+)$/isu;

const welcomed = /^(?:y |e )?acogiendo con (satisfacción|agrado|beneplácito) (.+)$/isu;

const joined = / (y|e) (pidiendo|instando|exhortando|solicitando|expresando|recordando) /giu;

/** A clause in the sheets' gerund or infinitive as a sentence of one writer, without a stop; null where unsure. */
export function readSpanishAsk(clause: string): string | null {
  const [, gladly = "", news = ""] = welcomed.exec(clause) ?? [];
  if (gladly) return `Acojo con ${gladly.toLowerCase()} ${news}`;
  const [, told = "", toThem = ""] = spoken.exec(clause) ?? [];
  if (told) return toReader(told, toThem);
  const [, verb = "", rest = ""] = /^(?:y |e )?(\p{L}+) (.+)$/isu.exec(clause) ?? [];
  const firstPerson = firstPersons.get(verb.toLowerCase());
  if (!firstPerson || !(continuations[firstPerson]?.test(rest) ?? true)) return null;
  // "su preocupación" is the writer's on a sheet and becomes the reader's in a letter.
  const own = rest.replace(/^(?:su|tu|nuestra|mi) (?=(?:\p{L}+ )?preocupación)/iu, "mi ");
  const feeling = own.replace(/^(?=(?:(?:honda|profunda|grave|seria) )?preocupación)/iu, "mi ");
  const sentence = feeling.replace(joined, joinFirstPerson);
  return isSpokenToWriter(sentence) ? null : `${firstPerson} ${sentence}`;
}

// The writer of a sheet that says tú, or the network: nobody whom the letter knows.
function isSpokenToWriter(text: string): boolean {
  return /(?<!\p{L})(?:tus?|te|ti|usted(?:es)?|nuestr[oa]s?|nos)(?!\p{L})/iu.test(text);
}

/** Null where the clause goes on about "ellos" or "su": whether that is the readers' own is for a person to say. */
function toReader(gerund: string, rest: string): string | null {
  const plain = gerund
    .toLowerCase()
    .replace(/á(?=ndo$)/, "a")
    .replace(/é(?=ndo$)/, "e");
  const firstPerson = firstPersons.get(plain);
  const isAboutThem = /(?<!\p{L})(?:ell[oa]s|sus?|suy[oa]s?)(?!\p{L})/iu.test(rest);
  if (!firstPerson || isAboutThem || !/^(?:a|que|de) /.test(rest)) return null;
  return `Les ${firstPerson.toLowerCase()} ${rest}`;
}

function joinFirstPerson(_whole: string, _and: string, gerund: string): string {
  const first = firstPersons.get(gerund.toLowerCase())?.toLowerCase() ?? gerund;
  return ` ${/^i/.test(first) ? "e" : "y"} ${first} `;
}
