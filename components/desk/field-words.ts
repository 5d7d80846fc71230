/** A field's name as words: "afterDateRule" is "After date rule". */
export function fieldWords(field: string): string {
  const words = field.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
