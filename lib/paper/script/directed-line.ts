const letter = /\p{L}/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A line with the direction of its first letter: under an Arabic name, "12 rue des Lilas" stays as it is. */
export function directedLine(text: string): { text: string; rtl: boolean } {
  return { text, rtl: rightToLeft.test(letter.exec(text)?.[0] ?? "") };
}
