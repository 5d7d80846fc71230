// What breaks mail programs and header lines, and what nobody types on purpose: C0 and C1 controls. Tabs and
// line ends are handled first; everything else that is well-formed Unicode stays as it was written.
const CONTROLS = /[^\P{Cc}\n]/gu;
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Text of many lines as it goes into a mail: "\n" between lines, tabs as spaces, no other control characters. */
export function manyLines(text: string): string {
  return text
    .replace(LINE_ENDS, "\n")
    .replace(/\t/g, "    ")
    .replace(CONTROLS, "")
    .replace(LONE_SURROGATES, "\ufffd");
}

/** Text for one header line: a line end can begin a header of its own, so each becomes a space. */
export function oneLine(text: string): string {
  return manyLines(text).replace(/\s+/g, " ").trim();
}

/** Text for a header of a message: what looks like an encoded word (RFC 2047) would be decoded by whoever reads it. */
export function headerLine(text: string): string {
  return oneLine(text).replace(/=\?/g, "= ?");
}
