import { fold } from "@/lib/sheets/text/fold";

export type ChannelKind = "fax" | "phone" | "both" | "email" | "ignored";

const NUMBER_WORD = "(?: (?:no|nos|number|numbers|nummer|num|numero)\\.?)?";
const KINDS: readonly (readonly [ChannelKind, string])[] = [
  [
    "both",
    `(?:tel(?:ephone|efono|efon)?\\.?s? ?(?:/|and|y|et|und|&) ?(?:tele)?fax|(?:tele)?fax ?(?:/|and|y|et|und|&) ?(?:tel(?:ephone|efono|efon)?|phone)\\.?)`,
  ],
  [
    "fax",
    `(?:n[o°]?\\.? de )?(?:tele)?fax(?:es|nummer|number)?\\.?${NUMBER_WORD}|facsimiles?|telecopieu?r?s?|telecopies?|telecopias?|telefaxe`,
  ],
  [
    "phone",
    `(?:tele)?phones?${NUMBER_WORD}|telephon|tel(?:efonos?|efon|s)?\\.?${NUMBER_WORD}|fon|mobile|cell(?: ?phone)?|switchboard|moviles?|handy|mobil(?:telefon)?`,
  ],
  [
    "email",
    "direccion(?:es)? (?:de )?(?:correos? electronicos?|e-?mail|correo|electronica)|e-?mails?(?: ?address(?:es)?|-adressen?)?|correos?(?: ?-? ?e(?:lectronicos?)?)?|c\\.? ?e\\.?|courriels?|courriers? electroniques?|adresses? electroniques?|adresses? e-?mail|adressen? e-?mail|mel|mail",
  ],
  [
    "ignored",
    "contact (?:form|page)|(?:online|web|feedback)[ -]?forms?|telegrammadressen?|telegram(?:s|mes?|as?|m|me)?|telegrammes?|telegramme|telex(?:es|e)?|cables?|twitter(?: ?/ ?x| ?\\(x\\))?|x(?: ?/ ?twitter| ?\\(?formerly twitter\\)?| \\(twitter\\))?|facebook|instagram|whats ?app|web(?:site|-site|seite|site address)?|sitio web|pagina web|site(?: web| internet)?|internet|url|hashtags?|linkedin|youtube|tiktok|social media|redes sociales|reseaux sociaux|bluesky|threads|mastodon|weibo|kontaktseite|formulaire en ligne|formulario (?:web|en linea|de contacto)|formulario|formulaire(?: de contact)?|kontaktformular|answerback",
  ],
];

const SHAPES = KINDS.map(([kind, pattern]) => ({
  kind,
  regex: new RegExp(
    `^(?:(?:by|par|por|per|via|new|direct|office|nuevo|nouveau|neue[rs]?) )?(?:${pattern})(?![a-z])`,
  ),
}));

const ALL_LABELS = KINDS.map(([, pattern]) => pattern).join("|");
// A label inside a line: after a blank or "|", "I", ";" and before a colon.
const INLINE = new RegExp(
  `(?<=[\\s|;,)])(?<!(?:^|[\\s|;,)])(?:by|par|por|per|via) )(?:(?:by|par|por|per|via) )?(?:${ALL_LABELS})\\s*(?:\\([^)]{0,30}\\)\\s*)?:`,
  "g",
);

// "…, 1202 Genf, Fax 022 555 07 11": at the end of an address on one line there is no colon.
const INLINE_NUMBER =
  /(?<=(?:[,;|/\u00b7\u2022\u2013-]|\bi)\s)(?:tele)?(?:fax|phone|tel)(?:\.|ephone|efono|efon)?\s+(?=[+(]?\s?\d)/g;

export type Channel = { kind: ChannelKind; value: string };

const BARE_LINK = /^(?:(?:https?:\/\/|www\.)\S+|@\w+)$/i;

/** The channel that a line announces, or null: "Fax: +994…", "Tel 030 1234", "Courriel : a@b.fr". */
export function channelOf(text: string): Channel | null {
  if (BARE_LINK.test(text.trim())) return { kind: "ignored", value: text.trim() };
  const folded = fold(text)
    .replace(/^fax(es)?\s?;/, "fax$1:")
    .replace(/^(e-?)?rnail/, (word) => `${word.replace("rnail", "mail")} `)
    .replace(/^te1/, "tel")
    .replace(/^(e-?)ma[1i]l\b/, "$1mail");
  for (const { kind, regex } of SHAPES) {
    const match = regex.exec(folded);
    if (!match) continue;
    const after = text.slice(match[0].length);
    const separator =
      /^\s*(?:\([^)\d]*\)\s*)?[:;.\u2013-]+\s*/.exec(after) ??
      // "Fax via Foreign Ministry: 22 33 44"
      (kind === "fax" || kind === "phone" ? /^ [\p{L}/. ]{3,40}:\s*(?=[+(\d])/u.exec(after) : null) ??
      /^\s+(?=[+(\d@]|\S+@)/.exec(after);
    if (separator) return { kind, value: after.slice(separator[0].length).trim() };
    if (after.trim() === "") return { kind, value: "" };
  }
  return null;
}

/** Cuts "Phone: 1 I Fax: 2 | Email: a@b" before each label but the first. */
export function cutAtChannels(text: string): string[] {
  const folded = fold(text);
  const cuts = [INLINE, INLINE_NUMBER]
    .flatMap((pattern) => [...folded.matchAll(pattern)].map((match) => match.index))
    .filter((at) => at > 0)
    .sort((a, b) => a - b);
  if (cuts.length === 0) return [text];
  const parts: string[] = [];
  let from = 0;
  for (const cut of [...cuts, text.length]) {
    const part = text
      .slice(from, cut)
      .replace(/[\s|;,\u00b7\u2022]+(?:[I/\u2013-]\s*)?$/, "")
      .trim();
    if (part && part !== "I") parts.push(part);
    from = cut;
  }
  return parts;
}

const EXTENSION = /^(?:ext(?:ension)?|poste|x|int(?:erno)?|durchwahl|dw|anexo|app(?:arat)?)\b/;

/** Numbers as printed: "a / b" and "a or b" apart, notes in brackets dropped, an extension kept. */
export function readNumbers(value: string): string[] {
  const bare = value
    .replace(/\((?=[^)]*\p{L}{2})[^)]*\)?/gu, " ")
    // "Via foreign affairs: +98 …": through whose machine it goes.
    .replace(/^\s*\p{L}[\p{L}\s.'\u2019-]{1,40}:\s*(?=[+(\d])/u, "")
    .replace(/\s+(?:or|and|o|y|ou|et|oder|und)\s+(?=[+(\d])/gi, ";")
    .replace(/\s+I\s+(?=[+(\d])/g, ";")
    // The slash of "0228/55 53 93" parts the area code from its number.
    .replace(/(?<!(?:^|[;,])\s*\(?0\d{1,4}\)?)\s*\/\s*(?=[+(\d])/g, ";")
    .replace(/(?<=\d)\s+(?=\+)/g, ";");
  const numbers: string[] = [];
  for (const part of bare.split(";").flatMap(cutAtCommas)) {
    const text = part
      .trim()
      .replace(/[.,:;|]+$/, "")
      .replace(/\s+/g, " ");
    const match =
      /^[+(\d][\d\s().+/\u2013-]*\d\)?(?:,? ?(?:ext(?:ension)?|poste|x|int(?:erno)?|Durchwahl|DW|anexo)\.? ?\d+)?/i.exec(
        text,
      );
    if (match && match[0].replace(/\D/g, "").length >= 4) numbers.push(match[0].trim());
  }
  return numbers;
}

function cutAtCommas(text: string): string[] {
  const parts: string[] = [];
  for (const part of text.split(",")) {
    const isNumber = /^\s*[+(\d]/.test(part) && part.replace(/\D/g, "").length >= 5;
    const last = parts.length - 1;
    if (last < 0 || (isNumber && !EXTENSION.test(fold(part.trim())))) parts.push(part);
    else parts[last] = `${parts[last]},${part}`;
  }
  return parts;
}

/** Email addresses in a text; "[email protected]" is none. */
export function readEmails(value: string): string[] {
  const closed = value.replace(/\s*\[at\]\s*|\s*\(at\)\s*/gi, "@").replace(/(\w)\s?@\s?(?=\w)/g, "$1@");
  return [...closed.matchAll(/[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu)].map((match) =>
    match[0].replace(/^['.]+|[.'-]+$/g, ""),
  );
}
