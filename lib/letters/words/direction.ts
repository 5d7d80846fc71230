// ISO 15924 codes of the scripts written from right to left that living languages use.
const rightToLeftScripts = new Set(["Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Syrc", "Thaa"]);

/** The direction of a language by the script it is most likely written in: "ku" runs one way, "ckb" the other. */
export function directionOf(language: string): "ltr" | "rtl" {
  return rightToLeftScripts.has(scriptOf(language)) ? "rtl" : "ltr";
}

/** ISO 15924 code of the script a language is most likely written in; empty for what is no language tag at all. */
export function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? "";
  } catch {
    return "";
  }
}
