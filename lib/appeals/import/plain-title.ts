import type { SheetReading } from "@/lib/sheets/schema";

/**
 * The headline of a sheet as a line that can be read: one in capitals gets small letters, and its words the capitals
 * that they have in the middle of the sheet's own sentences: names, and German nouns.
 */
export function plainTitle({
  fields: { title, persons, country },
  lines,
}: Pick<SheetReading, "fields" | "lines">): string {
  const shown = title.value ?? "";
  if (shown !== shown.toUpperCase()) return shown;
  const names = [...persons.map(({ value }) => value.name), country.value?.name ?? ""];
  const own = new Map(
    [...names.flatMap((name) => name.split(/[\s,/]+/)), ...capitalsIn(lines)]
      .filter((word) => /^\p{Lu}\p{Ll}/u.test(word))
      .map((word) => [word.toLowerCase(), word]),
  );
  const small = shown.charAt(0) + shown.slice(1).toLowerCase();
  return small.replace(/\p{L}+/gu, (word) => own.get(word) ?? word);
}

/** Words with a capital behind a small word or a number ("on 20 December"), which never stand there without one. */
function capitalsIn(lines: readonly string[]): string[] {
  const text = lines.join(" ").replace(/\s+/g, " ");
  const small = new Set(text.match(/(?<!\p{L})\p{Ll}+/gu));
  const capital = text.match(/(?<=[\p{Ll}\d],? )\p{Lu}\p{Ll}+/gu) ?? [];
  return capital.filter((word) => !small.has(word.toLowerCase()));
}
