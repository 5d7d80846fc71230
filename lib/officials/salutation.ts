/**
 * The greeting of an official in a letter's language; the sheet's English one, or any, where that language has none.
 */
export function salutationIn(salutations: Readonly<Record<string, string>>, language: string): string {
  const base = language.split("-", 1)[0] ?? language;
  return salutations[language] ?? salutations[base] ?? salutations.en ?? Object.values(salutations)[0] ?? "";
}
