// Small letters that nothing below changes: most words of most letters. Not й, ё, أ, ة and their like.
const plain = /^[\x20-\x7e\u0430-\u0438\u043a-\u044fابت-غف-هوي]*$/u;
// Accents, Arabic vowel signs and hamzas, Hebrew points, the Arabic stretching line. Not the vowels of Indic or Thai.
const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/gu;
const letters: Record<string, string> = {
  ı: "i",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  æ: "ae",
  œ: "oe",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
  ٱ: "ا",
};
const special = /[ıßøłđæœىیکةٱ]/gu;

/** A word as the coach compares it: small letters, no accents, one form of each Arabic letter. */
export function foldWord(word: string): string {
  const small = word.toLowerCase();
  if (plain.test(small)) return small;
  return small
    .normalize("NFD")
    .replace(marks, "")
    .normalize("NFC")
    .replace(special, (letter) => letters[letter] ?? letter);
}

const maybePrefixed = /^(?:[وفبلك]|ال)/u;
const conjunctions = ["و", "ف"];
// "For" and the article melt into one, "لل".
const prepositions = ["لل", "ب", "ل", "ك"];
const articles = ["ال"];
const SHORTEST_REST = 2;

/** The forms under which a word may stand in a list: in Arabic also without "and", "by", "for" and the article. */
export function wordForms(folded: string, language: string): readonly string[] {
  if (language !== "ar" || !maybePrefixed.test(folded)) return [folded];
  const forms = [folded];
  addWithout(forms, conjunctions);
  addWithout(forms, prepositions);
  addWithout(forms, articles);
  return forms;
}

function addWithout(forms: string[], beginnings: readonly string[]): void {
  const known = forms.length;
  for (let at = 0; at < known; at += 1) {
    const form = forms[at] ?? "";
    for (const beginning of beginnings) {
      const isPrefixed = form.length - beginning.length >= SHORTEST_REST && form.startsWith(beginning);
      if (isPrefixed) forms.push(form.slice(beginning.length));
    }
  }
}

/** Small letters as the language has them: only Turkish and its kin part the dotted and the dotless i. */
export function smallLetters(text: string, language: string): string {
  return (hasDotlessI(language) ? text.replace(/I\u0307|İ/g, "i").replace(/I/g, "ı") : text).toLowerCase();
}

export function capitalLetters(text: string, language: string): string {
  return (hasDotlessI(language) ? text.replace(/i/g, "İ") : text).toUpperCase();
}

function hasDotlessI(language: string): boolean {
  return language === "az" || language === "tr";
}
