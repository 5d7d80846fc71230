// ISO 15924 codes of the scripts written from right to left that living languages use.
const rightToLeftScripts = new Set(["Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa"]);

/** The direction of a language by the script it is most likely written in: "ku" runs one way, "ckb" the other. */
export function directionOf(language: string): "ltr" | "rtl" {
  return rightToLeftScripts.has(scriptOf(language)) ? "rtl" : "ltr";
}

const letters = /\p{L}/gu;
const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/**
 * The direction of one paragraph in a letter that runs `around`: the other way only for what has no letter of the
 * letter's own direction, such as an ask left in English. A paragraph that begins with a foreign name does not turn.
 */
export function paragraphDirection(text: string, around: "ltr" | "rtl"): "ltr" | "rtl" {
  const found = text.match(letters) ?? [];
  if (found.length === 0) return around;
  if (found.some((letter) => rightToLeftLetter.test(letter) === (around === "rtl"))) return around;
  return around === "rtl" ? "ltr" : "rtl";
}

/** ISO 15924 code of the script a language is most likely written in; empty for what is no language tag at all. */
export function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? "";
  } catch {
    return "";
  }
}

/** A name or address inside a sentence that may run the other way: its signs stay with it (Unicode FSI and PDI). */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
