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

const maybePrefixed = /^[وفبلكا]/u;
const conjunction = /^[وف](?=..)/u;
const preposition = /^[بلك](?=..)/u;
const prepositionAndArticle = /^لل(?=..)/u;
const article = /^ال(?=..)/u;

/** The forms under which a word may stand in a list: in Arabic also without "and", "by", "for" and the article. */
export function wordForms(folded: string, language: string): readonly string[] {
  if (language !== "ar" || !maybePrefixed.test(folded)) return [folded];
  const forms = [folded];
  addWithout(forms, conjunction);
  addWithout(forms, preposition);
  // "لل" holds the article, or stands before a word whose own first letter is "ل".
  addWithout(forms, prepositionAndArticle);
  addWithout(forms, article);
  return forms;
}

function addWithout(forms: string[], beginning: RegExp): void {
  for (const form of [...forms]) {
    const rest = form.replace(beginning, "");
    if (rest !== form) forms.push(rest);
  }
}

/** Small letters as the language has them: only Turkish and its kin part the dotted and the dotless i. */
export function smallLetters(text: string, language: string): string {
  return hasDotlessI(language) ? text.toLocaleLowerCase("tr") : text.toLowerCase();
}

export function capitalLetters(text: string, language: string): string {
  return hasDotlessI(language) ? text.toLocaleUpperCase("tr") : text.toUpperCase();
}

function hasDotlessI(language: string): boolean {
  return language === "az" || language === "tr";
}
