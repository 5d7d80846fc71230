// Control characters come with text pasted from PDFs and word processors; noncharacters are nobody's text; overrides
// turn letters round and can make a name read as another one. Isolates, marks and joiners stay: scripts need them.
const LINE_ENDS = /\r\n|[\r\f\u0085\u2028\u2029]/g;
const NEVER = /[^\P{Cc}\n]|[\u202d\u202e\ufdd0-\ufdef\ufffe\uffff]/gu;
const EMBEDDINGS = /[\u202a-\u202c\u2066-\u2069]/g;

/**
 * Text as it may go anywhere: well-formed, LF between lines (forms post CRLF), a blank for each tab, no other control
 * character, nothing that turns letters round. All else stays as it was written.
 */
export function safeText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(LINE_ENDS, "\n")
    .replace(/\t/g, " ")
    .replace(NEVER, "");
}

/** Text of several lines as it is stored: safe, without blanks at the ends of lines or empty lines at its own. */
export function cleanText(typed: string): string {
  return safeText(typed)
    .replace(/ +$/gm, "")
    .replace(/^\n+|\n+$/g, "");
}

/** One line of text: safe, every run of white space one space. No header of a mail can begin in it. */
export function cleanLine(typed: string): string {
  return safeText(typed).replace(EMBEDDINGS, "").replace(/\s+/g, " ").trim();
}
