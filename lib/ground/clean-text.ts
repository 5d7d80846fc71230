// Control characters come with text pasted from PDFs and word processors; no sheet, mail or database wants them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is about
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;
// Overrides turn letters round and can make a name read as another one; honest text never needs them.
const OVERRIDES = /[\u202d\u202e]/g;
const EMBEDDINGS = /[\u202a-\u202c\u2066-\u2069]/g;

/** Text of several lines as it is stored: LF line ends (forms post CRLF), no lone surrogates, no control characters. */
export function cleanText(typed: string): string {
  return wellFormed(typed)
    .replace(/\r\n?|\u0085|\u2028|\u2029/g, "\n")
    .replace(CONTROLS, "")
    .replace(OVERRIDES, "")
    .replace(/[ \t]+$/gm, "")
    .replace(/^\n+|\n+$/g, "");
}

/** One line of text: every run of white space becomes one space. */
export function cleanLine(typed: string): string {
  return cleanText(typed).replace(EMBEDDINGS, "").replace(/\s+/g, " ").trim();
}

function wellFormed(typed: string): string {
  return typed.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (found) =>
    found.length === 2 ? found : "\ufffd",
  );
}
