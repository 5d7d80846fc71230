// What a spreadsheet takes for a formula, or skips on the way to one (OWASP, CSV Injection).
const DANGEROUS = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A cell that no spreadsheet runs: one apostrophe before what could begin a formula. */
export function guardCell(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** Takes back the one apostrophe that guardCell put there. */
export function unguardCell(text: string): string {
  return text.startsWith("'") && DANGEROUS.test(text) ? text.slice(1) : text;
}
