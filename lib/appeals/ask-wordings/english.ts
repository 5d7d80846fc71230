/** Verbs of sheets whose first person is all that changes: "Urging…" is "I urge…". */
const verbs: Readonly<Record<string, string>> = {
  acknowledging: "acknowledge",
  appealing: "appeal",
  asking: "ask",
  begging: "beg",
  calling: "call",
  condemning: "condemn",
  drawing: "draw",
  encouraging: "encourage",
  emphasising: "emphasise",
  emphasizing: "emphasize",
  expressing: "express",
  imploring: "implore",
  insisting: "insist",
  inviting: "invite",
  noting: "note",
  opposing: "oppose",
  petitioning: "petition",
  pleading: "plead",
  pointing: "point",
  pressing: "press",
  recalling: "recall",
  recognising: "recognise",
  recognizing: "recognize",
  recommending: "recommend",
  regretting: "regret",
  reiterating: "reiterate",
  reminding: "remind",
  requesting: "request",
  seeking: "seek",
  stating: "state",
  stressing: "stress",
  suggesting: "suggest",
  supporting: "support",
  thanking: "thank",
  underlining: "underline",
  underscoring: "underscore",
  urging: "urge",
  voicing: "voice",
  welcoming: "welcome",
};

/** Verbs that must be followed by these words, or the clause says something else than it seems to. */
const continuations: Readonly<Record<string, RegExp>> = {
  appealing: /^(?:to|for|on) /,
  calling: /^(?:on|upon|for) /,
  drawing: /^(?:\w+ )?attention /,
  pleading: /^(?:with|for) /,
  pointing: /^out /,
  pressing: /^(?:the|for) /,
};

const lateAdverbs = "again|also|strongly|respectfully|firmly|particularly|especially|once more|once again";
// "Requesting further details" asks for more details; "Further requesting" asks once more.
const adverbs = `${lateAdverbs}|further|furthermore|additionally|politely|earnestly|courteously|urgently`;
const opening = new RegExp(`^(?:and )?(?:(${adverbs}),? )?([a-z]+)(?: (${lateAdverbs}))? (.+)$`, "is");

const concern =
  /^expressing (?:my )?(?:(grave|deep|serious|strong|great) )?concerns? (that|at|about|over|for|by|regarding) (.+)$/is;

/**
 * Of these also the imperative and the infinitive are understood: "Urge the authorities to…". Others begin a note or a
 * heading as well ("Note that…", "Support for…").
 */
const asking = [
  ...["appealing", "asking", "begging", "calling", "condemning"],
  ...["demanding", "encouraging", "expressing", "imploring", "insisting"],
  ...["inviting", "pleading", "pressing", "reminding", "requesting"],
  ...["thanking", "urging", "welcoming"],
];
const gerundOf = new Map(asking.map((gerund) => [verbs[gerund] ?? "demand", gerund]));
const notVerbs = /^(?:request|demand|appeal|call) (?:of|from|by)\b|^request for\b|^welcome to\b/i;

/** The same clause in the gerund, where it is an imperative or an infinitive. */
function inGerund(clause: string): string {
  const [, before = "", verb = "", rest = ""] =
    new RegExp(`^((?:and )?(?:to )?(?:(?:${adverbs}) )?)([a-z]+)( .+)$`, "is").exec(clause) ?? [];
  const gerund = gerundOf.get(verb.toLowerCase());
  if (!gerund || notVerbs.test(clause)) return clause;
  return `${before.replace(/\bto /i, "")}${gerund}${rest}`;
}

/** A clause in a form that sheets use as a sentence of one writer, without a stop; null where it can't be sure. */
export function readEnglishAsk(text: string): string | null {
  const clause = inGerund(text).replace(/^(expressing|stating|voicing) (?:your|our) /i, "$1 my ");
  if (/\byou(?:r|rs)?\b|\bour\b|\bwe\b/i.test(clause)) return null;
  const feared = concern.exec(clause);
  if (feared) return worried(feared);
  const [, before, gerund = "", after, rest = ""] = opening.exec(clause) ?? [];
  const adverb = before ?? after;
  const known = gerund.toLowerCase();
  if (known === "demanding") return politeDemand(rest);
  const verb = Object.hasOwn(verbs, known) ? verbs[known] : undefined;
  if (!verb || !(continuations[known]?.test(rest) ?? true)) return null;
  const ending = toReader(rest);
  if (ending === null) return null;
  return ["I", adverb?.toLowerCase(), verb, withMoreAsks(ending)].filter(Boolean).join(" ");
}

const depths: Readonly<Record<string, string>> = {
  deep: "deeply",
  grave: "gravely",
  great: "greatly",
  serious: "seriously",
  strong: "deeply",
};

function worried([, depth = "", word = "", rest = ""]: RegExpExecArray): string {
  const named = word.toLowerCase();
  const preposition = named === "over" || named === "regarding" ? "about" : named;
  return ["I am", depths[depth.toLowerCase()], "concerned", preposition, withMoreAsks(rest)]
    .filter(Boolean)
    .join(" ");
}

// Letters ask; they do not demand, whatever the sheet's verb is.
function politeDemand(rest: string): string | null {
  if (rest.startsWith("that ")) return `I ask ${rest}`;
  const isThing =
    /^(?:an?|the) (?:\w+ )*?(?:investigation|inquiry|release|end|halt|review|moratorium)\b/.test(rest);
  return isThing ? `I ask for ${rest}` : null;
}

/**
 * "Urging them to…" speaks of the reader: in the letter that is "you", unless the clause goes on about them. Null
 * then, and for a single person, who may or may not be the reader.
 */
function toReader(rest: string): string | null {
  const spoken = /^((?:on |upon |to |for )?)(them|him|her)\b(.*)$/is.exec(rest);
  // "Calling for her release" speaks of the person whom the letter is for.
  if (!spoken || /^for h(?:er|im) /i.test(rest)) return rest;
  const [, preposition = "", pronoun = "", onwards = ""] = spoken;
  const isReader = pronoun.toLowerCase() === "them" && !/\b(?:they|them|theirs?)\b/i.test(onwards);
  return isReader ? `${preposition}you${onwards}` : null;
}

const asksAgain = "urging|calling|asking|requesting|reminding|expressing|insisting";
const joined = new RegExp(`(,? and) ((?:${adverbs}) )?(${asksAgain}) (?=\\p{L})`, "giu");

/** Turns further asks in one clause ("…, and urging them to…") as well. */
function withMoreAsks(rest: string): string {
  return rest.replace(joined, (_whole, and: string, adverb: string | undefined, gerund: string) => {
    return `${and} I ${adverb ?? ""}${verbs[gerund.toLowerCase()]} `;
  });
}
