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
  return readOwnWords(clause) ?? readImperative(clause) ?? readInfinitive(clause);
}

const worry =
  "(?:(?:tiefe|tiefen|tiefer|große|großen|großer|ernste|ernsten|ernster) )?(?:Sorge|Besorgnis|Betroffenheit)";

/** What a writer feels or wants, wherever the sheet puts the verb: "Ihre Sorge" is "meine" in the letter. */
const ownWords: readonly (readonly [pattern: RegExp, sentence: string])[] = [
  [new RegExp(`^äußern Sie Ihre (${worry}.+)$`, "iu"), "Ich äußere meine $1"],
  [new RegExp(`^geben Sie Ihrer (${worry}.+) Ausdruck$`, "iu"), "Ich gebe meiner $1 Ausdruck"],
  [new RegExp(`^bringen Sie Ihre (${worry}.+) zum Ausdruck$`, "iu"), "Ich bringe meine $1 zum Ausdruck"],
  [new RegExp(`^Ihre (${worry}.+) zum Ausdruck bringen$`, "iu"), "Ich bringe meine $1 zum Ausdruck"],
  [new RegExp(`^Ihre (${worry}.+) äußern$`, "iu"), "Ich äußere meine $1"],
  [/^sich besorgt äußern (.+)$/iu, "Ich äußere mich besorgt $1"],
  [/^sich besorgt (.+) äußern$/iu, "Ich äußere mich besorgt $1"],
  [/^(?:fordern|verlangen)(?: Sie)?, (dass|daß) (.+)$/iu, "Ich fordere, $1 $2"],
  [/^fragen Sie nach (.+)$/iu, "Ich frage nach $1"],
  [/^((?:eine|einen|ein|die|das|den) [^,]+) (?:fordern|verlangen)$/iu, "Ich fordere $1"],
];

// Said to the office already: what only an office can do is no instruction to the writer.
const toOffice =
  /^(?:Beenden|Ergreifen|Garantieren|Gestatten|Gewähren|Heben|Lassen|Leiten|Schützen|Setzen|Sorgen|Stellen|Untersuchen|Veranlassen|Verhindern) Sie (?:\S+ ){0,4}?bitte /u;

function readOwnWords(clause: string): string | null {
  if (toOffice.test(clause)) return clause;
  const plain = clause.replace(/^und /i, "");
  const [pattern, sentence] = ownWords.find(([one]) => one.test(plain)) ?? [];
  if (!pattern || sentence === undefined) return null;
  const own = plain.replace(pattern, sentence);
  return isSpokenToWriter(own) || / Sie /.test(own) ? null : own;
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
