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

const joined = / (y|e) (pidiendo|instando|exhortando|solicitando|expresando|recordando) /giu;

/** A clause in the sheets' gerund or infinitive as a sentence of one writer, without a stop; null where unsure. */
export function readSpanishAsk(clause: string): string | null {
  const [, verb = "", rest = ""] = /^(?:y |e )?(\p{L}+) (.+)$/isu.exec(clause) ?? [];
  const firstPerson = firstPersons.get(verb.toLowerCase());
  if (!firstPerson || !(continuations[firstPerson]?.test(rest) ?? true)) return null;
  // "su preocupación" is the writer's on a sheet and becomes the reader's in a letter.
  const own = rest.replace(/^(?:su|nuestra|mi) (?=(?:\p{L}+ )?preocupación)/iu, "mi ");
  const feeling = own.replace(/^(?=(?:(?:honda|profunda|grave|seria) )?preocupación)/iu, "mi ");
  return `${firstPerson} ${feeling.replace(joined, joinFirstPerson)}`;
}

function joinFirstPerson(_whole: string, _and: string, gerund: string): string {
  const first = firstPersons.get(gerund.toLowerCase())?.toLowerCase() ?? gerund;
  return ` ${/^i/.test(first) ? "e" : "y"} ${first} `;
}
