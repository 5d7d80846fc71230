/** Verbs that ask somebody for something; the particle of "auffordern" goes to the end of the clause. */
const verbs: readonly (readonly [
  imperative: string,
  infinitives: readonly string[],
  firstPerson: string,
  particle: string,
])[] = [
  ["appellieren", ["appellieren", "zu appellieren"], "appelliere", ""],
  ["bitten", ["bitten", "zu bitten"], "bitte", ""],
  ["drängen", ["drängen", "zu drängen"], "dränge", ""],
  ["erinnern", ["erinnern", "zu erinnern"], "erinnere", ""],
  ["ersuchen", ["ersuchen", "zu ersuchen"], "ersuche", ""],
  ["fordern", ["auffordern", "aufzufordern"], "fordere", "auf"],
  ["machen", ["aufmerksam machen", "aufmerksam zu machen"], "mache", "aufmerksam"],
  ["mahnen", ["mahnen", "zu mahnen"], "mahne", ""],
  ["rufen", ["aufrufen", "aufzurufen"], "rufe", "auf"],
  ["weisen", ["hinweisen", "hinzuweisen"], "weise", "hin"],
];

type Verb = { first: string; particle: string };

const byImperative = new Map<string, Verb>(
  verbs.flatMap(([imperative, , first, particle]) => {
    // "Fordern Sie … auf" of most sheets, and "Fordere … auf" of those that say du.
    return [
      [`${imperative} Sie`, { first, particle }],
      [first, { first, particle }],
    ];
  }),
);
const byInfinitive = new Map<string, Verb>(
  verbs.flatMap(([, infinitives, first, particle]) =>
    infinitives.map((infinitive) => [infinitive, { first, particle }] as const),
  ),
);

/**
 * "Fordern Sie die Behörden auf, …", "Fordere die Behörden auf, …", "die Behörden auffordern, …" and "die Behörden dazu
 * aufzurufen, …" as a sentence of one writer, without a stop. Null where the words in between could hide another verb.
 */
export function readGermanAsk(text: string): string | null {
  if (toOffice.test(text)) return text;
  const clause = text.replace(/^(?:und|um) /i, "");
  const read = readOwnWords(clause) ?? readImperative(clause) ?? readInfinitive(clause);
  const sentence = read && joinedOn(read);
  return sentence && !isSpokenToWriter(sentence) ? sentence.replace(READER, "Sie") : null;
}

const worry =
  "(?:(?:tiefe|tiefen|tiefer|große|großen|großer|ernste|ernsten|ernster) )?(?:Sorge|Besorgnis|Betroffenheit)";

/** What a writer feels or wants, wherever the sheet puts the verb: "Ihre Sorge" is "meine" in the letter. */
const ownWords: readonly (readonly [pattern: RegExp, sentence: string])[] = [
  [new RegExp(`^äußer(?:n Sie Ihre|e deine) (${worry}.+)$`, "iu"), "Ich äußere meine $1"],
  [new RegExp(`^g(?:eben Sie Ihrer|ib deiner) (${worry}.+) Ausdruck$`, "iu"), "Ich gebe meiner $1 Ausdruck"],
  [
    new RegExp(`^bring(?:en Sie Ihre|e deine) (${worry}.+) zum Ausdruck$`, "iu"),
    "Ich bringe meine $1 zum Ausdruck",
  ],
  [new RegExp(`^drück(?:en Sie Ihre|e deine) (${worry}.+) aus$`, "iu"), "Ich drücke meine $1 aus"],
  [new RegExp(`^Ihre (${worry}.+) zum Ausdruck (?:zu )?bringen$`, "iu"), "Ich bringe meine $1 zum Ausdruck"],
  [new RegExp(`^Ihrer (${worry}.+) Ausdruck (?:zu )?geben$`, "iu"), "Ich gebe meiner $1 Ausdruck"],
  [new RegExp(`^Ihre (${worry}.+) (?:zu )?äußern$`, "iu"), "Ich äußere meine $1"],
  [new RegExp(`^Ihre (${worry}.+) aus(?:zu)?drücken$`, "iu"), "Ich drücke meine $1 aus"],
  [/^sich besorgt (?:zu )?äußern (.+)$/iu, "Ich äußere mich besorgt $1"],
  [/^sich besorgt (.+?) (?:zu )?äußern$/iu, "Ich äußere mich besorgt $1"],
  [/^(?:fordern|verlangen)(?: Sie)?, (dass|daß) (.+)$/iu, "Ich fordere, $1 $2"],
  [/^(?:fordern|verlangen) Sie (von [^,]+), (dass|daß) (.+)$/iu, "Ich fordere $1, $2 $3"],
  [/^begrüße(?:n Sie)?(,? .+)$/iu, "Ich begrüße$1"],
  [/^betone(?:n Sie)?, (dass|daß) (.+)$/iu, "Ich betone, $1 $2"],
  [/^danken? (?:Sie )?((?:dem|der|den) .+)$/iu, "Ich danke $1"],
  [/^fragen Sie nach (.+)$/iu, "Ich frage nach $1"],
  [/^((?:eine|einen|ein|die|das|den) [^,]+) (?:zu )?(?:fordern|verlangen)$/iu, "Ich fordere $1"],
];

// Said to the office already: what only an office can do is no instruction to the writer.
const officeVerbs = [
  ...["Beenden", "Ergreifen", "Garantieren", "Gestatten", "Gewähren"],
  ...["Heben", "Lassen", "Leiten", "Schützen", "Setzen"],
  ...["Sorgen", "Stellen", "Untersuchen", "Veranlassen", "Verhindern"],
];
const toOffice = new RegExp(`^(?:${officeVerbs.join("|")}) Sie (?:\\S+ ){0,4}?bitte `, "u");

function readOwnWords(clause: string): string | null {
  const [pattern, sentence] = ownWords.find(([one]) => one.test(clause)) ?? [];
  return pattern && sentence !== undefined ? clause.replace(pattern, sentence) : null;
}

function readImperative(clause: string): string | null {
  const [, verb = "", rest = ""] = /^(\p{L}+(?: Sie)?) (?:bitte )?(.+)$/u.exec(clause) ?? [];
  const known = byImperative.get(verb.charAt(0).toLowerCase() + verb.slice(1));
  if (!known) return null;
  const [object = "", ...after] = rest.split(",");
  // New spelling lets the comma go: "auf sicherzustellen, dass …".
  const particle = new RegExp(`(?:^| )${known.particle}(?: \\p{Ll}*zu\\p{Ll}+en)?$`, "u");
  if (known.particle && !particle.test(object)) return null;
  if (verb.toLowerCase() === "bitte" && !isAskedOf({ object, after: after.join(",") })) return null;
  return addressed({ verb: known, object: rest, rest: "" });
}

// "Bitte" asks somebody, or is a "please" before another verb: "Bitte die Briefe bald schreiben, …".
function isAskedOf({ object, after }: { object: string; after: string }): boolean {
  const ending = /(?:^| )(?:\p{Lu}[\p{L}-]+|höflich|dringend|eindringlich|nachdrücklich|inständig|darum)$/u;
  const isRequest = /(?:^| )(?:zu \p{Ll}+|\p{Ll}+zu\p{Ll}+en)\b|^ (?:dass|daß) /u.test(after);
  return /^(?:den|die|das|alle) /.test(object) && ending.test(object) && isRequest;
}

function readInfinitive(clause: string): string | null {
  const [, object = "", verb = "", rest = ""] =
    /^([^,]+?) ((?:aufmerksam )?(?:zu )?\p{Ll}+)(, .+)$/u.exec(clause) ?? [];
  const known = byInfinitive.get(verb);
  if (!known) return null;
  const lower = object.replace(/^(?:Die|Den|Das|Dem|An|Alle) /, (word) => word.toLowerCase());
  return addressed({ verb: known, object: `${lower}${known.particle && ` ${known.particle}`}`, rest });
}

// Stands for the reader until all else has been looked at: "Sie" would pass for the writer.
const READER = "\u0000";

/**
 * "Sie auffordern" with a small s speaks of the readers: in the letter that is "Sie". Null where the clause goes on
 * about
 * them, and for a single person, who may or may not be the reader.
 */
function addressed({ verb, object, rest }: { verb: Verb; object: string; rest: string }): string | null {
  if (/^sich /i.test(object)) return null;
  const [, pronoun = "", onwards = ""] = /^(?:an )?(sie|ihn|ihm|ihr|ihnen)\b(.*)$/iu.exec(object) ?? [];
  if (pronoun === "") return `Ich ${verb.first} ${object}${rest}`;
  const isAboutThem = /(?<!\p{L})(?:sie|ihnen|ihr(?:e[mnrs]?)?)(?!\p{L})/u.test(`${onwards}${rest}`);
  if (pronoun !== "sie" || isAboutThem) return null;
  return `Ich ${verb.first} ${object.replace(/^((?:an )?)sie\b/, `$1${READER}`)}${rest}`;
}

const furtherAsks = new RegExp(`(,? und) (${verbs.map(([imperative]) => imperative).join("|")}) Sie `, "gu");

/** Turns further asks in one clause ("…, und bitten Sie um …") as well. */
function joinedOn(sentence: string): string {
  return sentence.replace(furtherAsks, (_whole, and: string, imperative: string) => {
    return `${and} ${byImperative.get(`${imperative} Sie`)?.first} `;
  });
}

// "Sie" and "Ihr" with a capital mean the writer on a sheet and would mean the reader in the letter; "uns" is the
// network.
function isSpokenToWriter(text: string): boolean {
  const isFormal = /(?<!\p{L})(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/u.test(text);
  return (
    isFormal || /(?<!\p{L})(?:du|dich|dir|dein(?:e[mnrs]?)?|uns|unser(?:e[mnrs]?)?)(?!\p{L})/iu.test(text)
  );
}
