import { safeText } from "@/lib/ground/clean-text";

// No script puts more marks on one letter; setting thousands of them takes time and memory by their square.
const MOST_MARKS = 12;
const marks = /\p{M}+/gu;

/** A string as it can be set: safe, on one line, no more marks than a letter has. */
export function settable(text: string): string {
  return safeText(text)
    .replace(/\n+/g, " ")
    .replace(marks, (all) => (all.length > MOST_MARKS ? [...all].slice(0, MOST_MARKS).join("") : all));
}

/** Every string in a JSON value made settable; numbers, booleans and null stay as they are. */
export function cleanStrings(value: unknown): unknown {
  if (typeof value === "string") return settable(value);
  if (Array.isArray(value)) return value.map(cleanStrings);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleanStrings(inner)]));
}
