/** Gerund and infinitive of sheets, and the first person of a letter. */
const verbs: readonly (readonly [gerund: string, infinitive: string, firstPerson: string])[] = [
  ["agradeciendo", "agradecer", "Agradezco"],
  ["apelando", "apelar", "Apelo"],
  ["celebrando", "celebrar", "Celebro"],
  ["condenando", "condenar", "Condeno"],
  ["exhortando", "exhortar", "Exhorto"],
  ["expresando", "expresar", "Expreso"],
  ["haciendo", "hacer", "Hago"],
  ["insistiendo", "insistir", "Insisto"],
  ["instando", "instar", "Insto"],
  ["lamentando", "lamentar", "Lamento"],
  ["llamando", "llamar", "Llamo"],
  ["manifestando", "manifestar", "Manifiesto"],
  ["mostrando", "mostrar", "Muestro"],
  ["pidiendo", "pedir", "Pido"],
  ["reconociendo", "reconocer", "Reconozco"],
  ["recordando", "recordar", "Recuerdo"],
  ["reiterando", "reiterar", "Reitero"],
  ["rogando", "rogar", "Ruego"],
  ["señalando", "señalar", "Señalo"],
  ["solicitando", "solicitar", "Solicito"],
  ["subrayando", "subrayar", "Subrayo"],
  ["urgiendo", "urgir", "Urjo"],
];

const firstPersons = new Map(
  verbs.flatMap(([gerund, infinitive, first]) => [[gerund, first] as const, [infinitive, first] as const]),
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
  const own = rest.replace(/^(?:su|nuestra|mi) (?=(?:\p{L}+ )?preocupación)/iu, "mi ");
  const feeling = own.replace(/^(?=(?:(?:honda|profunda|grave|seria) )?preocupación)/iu, "mi ");
  return `${firstPerson} ${feeling.replace(joined, joinFirstPerson)}`;
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
