import { scriptOf } from "@/lib/ground/direction";

const marks: Readonly<Record<string, string>> = {
  // The colon is the Spanish rule; Russian, Azerbaijani, Hungarian and their neighbours call out.
  es: ":",
  gl: ":",
  az: "!",
  be: "!",
  bg: "!",
  hu: "!",
  kk: "!",
  ky: "!",
  mk: "!",
  mn: "!",
  ru: "!",
  sr: "!",
  tg: "!",
  uk: "!",
  uz: "!",
  am: "፣",
  ar: "،",
  fa: "،",
  ur: "،",
  zh: "：",
  ja: "",
  ko: "",
  th: "",
};

/**
 * A greeting as a line of the letter: with the mark of the letter's language after it, where the section's own
 * words end without one. A greeting left in Latin letters in a letter of another script takes a comma.
 */
export function greetingLine({ salutation, language }: { salutation: string; language: string }): string {
  const greeting = salutation.trim();
  if (greeting === "" || /[^\p{L}\p{M}\p{N})]$/u.test(greeting)) return greeting;
  const base = language.toLowerCase().split("-")[0] ?? "";
  const mark = Object.hasOwn(marks, base) ? marks[base] : ",";
  const isForeign = /\p{Script=Latin}$/u.test(greeting) && scriptOf(language) !== "Latn";
  return `${greeting}${isForeign ? "," : mark}`;
}
