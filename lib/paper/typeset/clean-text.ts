// What no page should carry: control characters, bidirectional overrides (they make a line read as something it is
// not), and noncharacters. Isolates, marks and joiners stay: scripts need them.
const unprintable = /[\p{Cc}\u202d\u202e\ufdd0-\ufdef]|[\ufffe\uffff]/gu;
const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;

// No script puts more marks on one letter; setting thousands of them takes time and memory by their square.
const MOST_MARKS = 12;
const marks = /\p{M}+/gu;

/** A string as it can be set: one line, no controls, no more marks than a letter has, U+FFFD for lone surrogates. */
export function cleanText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, "\u{FFFD}")
    .replace(lineBreaks, " ")
    .replace(unprintable, "")
    .replace(marks, (all) => (all.length > MOST_MARKS ? [...all].slice(0, MOST_MARKS).join("") : all));
}

/** Every string in a JSON value cleaned; numbers, booleans and null stay as they are. */
export function cleanStrings(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanStrings);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanStrings(inner)]));
}
