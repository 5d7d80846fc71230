/**
 * The IANA zone of a country's offices: the only one it has, or the first that CLDR lists; UTC where none is known.
 * It decides on which day a date has passed there, so that an hour more or less does no harm.
 */
export function timeZoneOf(country: string): string {
  return capitals[country] ?? zonesOf(country)[0] ?? "UTC";
}

// Countries of several zones: the one of the capital.
const capitals: Readonly<Record<string, string>> = {
  AR: "America/Argentina/Buenos_Aires",
  AU: "Australia/Sydney",
  BR: "America/Sao_Paulo",
  CA: "America/Toronto",
  CD: "Africa/Kinshasa",
  CL: "America/Santiago",
  CN: "Asia/Shanghai",
  ES: "Europe/Madrid",
  ID: "Asia/Jakarta",
  KZ: "Asia/Almaty",
  MX: "America/Mexico_City",
  MN: "Asia/Ulaanbaatar",
  NZ: "Pacific/Auckland",
  PT: "Europe/Lisbon",
  RU: "Europe/Moscow",
  UA: "Europe/Kyiv",
  US: "America/New_York",
  UZ: "Asia/Tashkent",
};

function zonesOf(country: string): string[] {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  const locale: object = new Intl.Locale(`und-${country}`);
  // An accessor in Node 20, a method later; TypeScript knows neither.
  if ("getTimeZones" in locale && typeof locale.getTimeZones === "function")
    return texts(locale.getTimeZones());
  return "timeZones" in locale ? texts(locale.timeZones) : [];
}

function texts(list: unknown): string[] {
  return Array.isArray(list) ? list.filter((one) => typeof one === "string") : [];
}
