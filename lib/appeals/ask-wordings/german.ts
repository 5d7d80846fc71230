/** Verbs that ask somebody for something; the particle of "auffordern" goes to the end of the clause. */
const verbs: readonly (readonly [
  imperative: string,
  infinitive: string,
  firstPerson: string,
  particle: string,
])[] = [
  ["appellieren", "appellieren", "appelliere", ""],
  ["bitten", "bitten", "bitte", ""],
  ["drängen", "drängen", "dränge", ""],
  ["erinnern", "erinnern", "erinnere", ""],
  ["ersuchen", "ersuchen", "ersuche", ""],
  ["fordern", "auffordern", "fordere", "auf"],
  ["rufen", "aufrufen", "rufe", "auf"],
  ["weisen", "hinweisen", "weise", "hin"],
];

const byImperative = new Map(
  verbs.map(([imperative, , first, particle]) => [imperative, { first, particle }]),
);
const byInfinitive = new Map(
  verbs.map(([, infinitive, first, particle]) => [infinitive, { first, particle }]),
);

/**
 * "Fordern Sie die Behörden auf, …" and "die Behörden auffordern, …" as a sentence of one writer, without a stop.
 * Null where the words in between could hide another verb.
 */
export function readGermanAsk(clause: string): string | null {
  return readImperative(clause) ?? readInfinitive(clause);
}

function readImperative(clause: string): string | null {
  const [, polite, verb = "", rest = ""] =
    /^(?:und )?(bitte )?(\p{L}+) Sie (?:bitte )?(.+)$/iu.exec(clause) ?? [];
  const known = byImperative.get(verb.toLowerCase());
  if (!known || polite !== undefined || isSpokenToWriter(rest)) return null;
  const [object = ""] = rest.split(",");
  if (known.particle && !new RegExp(`(?:^| )${known.particle}$`).test(object)) return null;
  return `Ich ${known.first} ${rest}`;
}

function readInfinitive(clause: string): string | null {
  const [, object = "", verb = "", rest = ""] = /^(?:und )?([^,]+) (\p{Ll}+)(, .+)$/u.exec(clause) ?? [];
  const known = byInfinitive.get(verb);
  if (!known || / Sie /.test(` ${object} `) || isSpokenToWriter(clause)) return null;
  const lower = object.replace(/^(?:Die|Den|Das|Dem|An|Alle) /, (word) => word.toLowerCase());
  return ["Ich", known.first, `${lower}${known.particle && ` ${known.particle}`}${rest}`].join(" ");
}

// "Ihr" with a capital means the writer on a sheet and would mean the reader in the letter.
function isSpokenToWriter(text: string): boolean {
  return /(?<!\p{L})Ihr(?:e[mnrs]?)?(?!\p{L})/u.test(text);
}
