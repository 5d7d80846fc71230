import { countryChoices } from "@/lib/ground/country-names";
import { countryLine } from "@/lib/officials/postal-address";

/**
 * The country lines of a letter for every country that its writer may choose, "" while none is chosen: made on the
 * server, because browsers lack the names of countries in many languages.
 */
export type CountryLines = {
  /** Under the official's address, as the post of the writer's country sorts it; none within one country. */
  official: Readonly<Record<string, string>>;
  /** Under the writer's own address; none within one country. */
  writer: Readonly<Record<string, string>>;
};

const known = new Map<string, CountryLines>();

export function countryLinesFor(officialCountry: string): CountryLines {
  const lines = known.get(officialCountry) ?? makeLines(officialCountry);
  known.set(officialCountry, lines);
  return lines;
}

function makeLines(country: string): CountryLines {
  const official: Record<string, string> = {};
  const writer: Record<string, string> = {};
  for (const from of ["", "ZZ", ...countryChoices("en").map(({ code }) => code)]) {
    const below = countryLine({ country, fromCountry: from || null });
    if (below) official[from] = below;
    const own = from === country ? null : countryLine({ country: from, fromCountry: null });
    if (own) writer[from] = own;
  }
  return { official, writer };
}
