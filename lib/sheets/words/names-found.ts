import { fold, withDigraphs } from "@/lib/sheets/text/fold";

type ByName = Readonly<Record<string, readonly string[]>>;

/**
 * The English name that stands for each name a sheet may print, folded: Unicode's in the reader's four languages for
 * each code, and those that its tables lack. The first name listed for a code goes before Unicode's.
 */
export function namesFound({
  codes,
  names,
  uncoded,
  type,
}: {
  codes: string;
  names: Readonly<Record<string, ByName>>;
  uncoded: ByName;
  type: "region" | "language";
}): Map<string, string> {
  const found = new Map<string, string>();
  const tables = ["en", "es", "fr", "de"].map((language) => new Intl.DisplayNames(language, { type }));
  for (const code of codes.split(" ")) {
    const english = Object.keys(names[code] ?? {})[0] ?? tables[0]?.of(code) ?? code;
    for (const printed of [english, ...tables.map((table) => table.of(code) ?? "")]) {
      // "SUEDAFRIKA": umlauts as telegrams and old mails spell them. Two letters are as likely a word.
      for (const name of [printed, withDigraphs(printed), printed.replace("&", "and")].map(fold))
        if (name.length > 2 && !found.has(name)) found.set(name, english);
    }
  }
  for (const [english, aliases] of [...Object.values(names), uncoded].flatMap((group) =>
    Object.entries(group),
  ))
    for (const name of [english, ...aliases]) found.set(fold(name), english);
  return found;
}
