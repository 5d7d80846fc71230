export type MissingCharacter = { character: string; codePoint: string };

/** A character that no font has, with its number as people look it up: "U+D55C". */
export function nameCharacter(character: string): MissingCharacter {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return { character, codePoint: `U+${hex}` };
}
