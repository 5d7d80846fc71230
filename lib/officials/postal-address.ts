import { cleanLine } from "@/lib/ground/clean-text";
import { isCountry, nameIn } from "@/lib/ground/country-names";
import { withoutOwnCountry } from "./address-country";

/** What an envelope needs of an official; an `Official` row with its lines read fits. */
type PostalOfficial = {
  name: string;
  role: string;
  organisation: string;
  addressLines: readonly string[];
  country: string;
};

/**
 * The envelope of an official, top to bottom: name, role, organisation, street and town as the researchers wrote
 * them, the country last and alone (UPU S42 leaves the order of the inner lines to the country addressed). No
 * empty line, no line twice. `fromCountry` is the sender's ISO code, null while unknown. Left-to-right always.
 */
export function addressLinesFor({
  official,
  fromCountry,
}: {
  official: PostalOfficial;
  fromCountry: string | null;
}): string[] {
  const country = countryLine({ country: official.country, fromCountry });
  const address = official.addressLines.map(cleanLine).filter(Boolean);
  const lines = [
    ...[official.name, official.role, official.organisation].map(cleanLine),
    ...(country === null ? address : withoutOwnCountry(address, official.country)),
  ].filter((line, index, all) => line !== "" && all.indexOf(line) === index);
  return country === null ? lines : [...lines, country];
}

/**
 * The last line of an address sent abroad, in capitals: the country in a language that the post office of
 * dispatch sorts in, and in English when that is neither French nor English ("ASERBAIDSCHAN / AZERBAIJAN").
 * Null within one country: a country line there sends a letter through the foreign desk.
 */
export function countryLine({
  country,
  fromCountry,
}: {
  country: string;
  fromCountry: string | null;
}): string | null {
  if (country === fromCountry || !isCountry(country)) return null;
  const english = capitals(nameIn(country, "en") ?? country, "en");
  const language = fromCountry === null ? "en" : dispatchLanguage(fromCountry);
  const local = nameIn(country, language);
  if (local === null) return english;
  const shown = capitals(local, language);
  if (language === "en" || language === "fr" || shown === english) return shown;
  return `${shown} / ${english}`;
}

/** Capitals by the rules of the name's own language: an "i" is "İ" in Turkish and nowhere near it in English. */
function capitals(name: string, language: string): string {
  // Georgian capitals (Mtavruli) are missing from many fonts and from the habits of readers.
  return language === "ka" ? name : name.toLocaleUpperCase(language);
}

// What CLDR's likely language misses: where the post works in another language than most people speak at home.
const postalLanguages: Record<string, string> = {
  AD: "ca",
  BI: "fr",
  BY: "ru",
  CF: "fr",
  HT: "fr",
  IN: "en",
  MG: "fr",
  ML: "fr",
  NE: "fr",
  PY: "es",
  RW: "en",
  SN: "fr",
  WF: "fr",
};

// Names in other scripts ask for fonts of their own size in megabytes; English is read by every post office.
const printableScripts = new Set(["Latn", "Cyrl", "Grek", "Armn", "Geor", "Arab", "Hebr"]);

function dispatchLanguage(country: string): string {
  if (!isCountry(country)) return "en"; // first: a name such as "__proto__" is in every record
  const listed = postalLanguages[country];
  if (listed) return listed;
  const likely = new Intl.Locale(`und-${country}`).maximize();
  return printableScripts.has(likely.script ?? "") ? likely.language : "en";
}
