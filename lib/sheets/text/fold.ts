const PLAIN: Record<string, string> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201b": "'",
  "\u00b4": "'",
  "\u0060": "'",
  "\u02bc": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u201e": '"',
  "\u00ab": '"',
  "\u00bb": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2212": "-",
  "\u00a0": " ",
  "\u202f": " ",
  "\u2009": " ",
  "\u0131": "i",
  "\u00f8": "o",
  "\u0142": "l",
  "\u0111": "d",
};

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  const plain = PLAIN[lower];
  if (plain) return plain;
  const base = lower.normalize("NFD").charAt(0);
  // One unit in, one unit out: offsets found in the folded text hold in the printed one.
  return base === "" || character.length !== 1 ? character : base;
}

/** Lower case without accents, straight quotes and plain dashes; as long as the input, unit for unit. */
export function fold(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const character = text.charAt(at);
    if (unit >= 65 && unit <= 90) folded += String.fromCharCode(unit + 32);
    else if (unit < 128 && unit !== 96) folded += character;
    else folded += foldCharacter(character);
  }
  return folded;
}

/** What scanners mix up made one: l, 1 and | as i, 0 as o. As long as the input; for text that `fold` has folded. */
export function foldScan(folded: string): string {
  return folded.replace(/(?<![\d ])[01](?!\d)|(?<!\d)[01](?=[a-z])|[l|]/g, (character) =>
    character === "0" ? "o" : "i",
  );
}

/** "Südafrika" as "Suedafrika": umlauts as telegrams and old mails spell them. */
export function withDigraphs(text: string): string {
  return text.replace(/[\u00e4\u00f6\u00fc]/gi, (umlaut) => `${fold(umlaut)}e`);
}

/** One line, single spaces. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
