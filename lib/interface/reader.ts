import { type CalendarDay, formatDay } from "@/lib/ground/calendar-day";
import { countryChoices, countryName } from "@/lib/ground/country-names";
import { directionOf } from "@/lib/ground/direction";
import { languageName } from "@/lib/ground/language-name";
import { interfaceLanguages, messagesOf } from "./catalogue";
import { type Say, sayIn, type Words } from "./say";

/** Somebody who reads the interface in one language: how everything is said and written for them. */
export type Reader = {
  /** BCP 47, one of the languages that the interface speaks. */
  language: string;
  direction: "ltr" | "rtl";
  say: Say;
  /** "26 November 2014". */
  day(day: CalendarDay): string;
  /** "Nov", as short as a postmark has room for. */
  monthOf(day: CalendarDay): string;
  /** "6 Nov 2014, 09:00 UTC". */
  moment(at: Date): string;
  number(count: number): string;
  /** "Ann, Ben and Cem". */
  list(texts: Iterable<string>): string;
  country(code: string): string;
  countries(): { code: string; name: string }[];
  /** "Azerbaijani (azərbaycan)". */
  languageName(language: string): string;
  /** In capital letters, as the language forms them. */
  capitals(text: string): string;
  /** The attributes of an element whose words are in this language; none where the page already speaks it. */
  spoken(language: string): { lang?: string; dir?: "ltr" | "rtl" };
};

const readers = new Map<string, Reader>();

/** The reader of a language, of English where the interface doesn't speak it. Made once each. */
export function readerOf(language: string): Reader {
  const spoken = interfaceLanguages().includes(language) ? language : "en";
  const known = readers.get(spoken);
  if (known) return known;
  const made = makeReader(spoken);
  readers.set(spoken, made);
  return made;
}

function makeReader(language: string): Reader {
  // Western digits everywhere: numbers of cases, telephones and return codes have them too.
  const locale = `${localeOf(language)}-u-nu-latn-ca-gregory`;
  const moment = new Intl.DateTimeFormat(locale, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "UTC",
  });
  const month = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
  const list = new Intl.ListFormat(locale);
  const numbers = new Intl.NumberFormat(locale);
  const direction = directionOf(language);
  return {
    language,
    direction,
    say: sayIn({ language, numbers: numberLook(numbers), messages: messagesOf(language) }),
    day: (day) => formatDay(day, locale),
    monthOf: (day) => month.format(new Date(`${day}T00:00:00Z`)).replace(/\.$/, ""),
    moment: (at) => `${moment.format(at)} UTC`,
    number: (count) => numbers.format(count),
    list: (texts) => list.format(texts),
    country: (code) => countryName(code, locale),
    countries: () => countryChoices(locale),
    languageName: (one) => languageName(one, locale),
    capitals: (text) => text.toLocaleUpperCase(locale),
    spoken: (one) => (one === language ? {} : { lang: one, dir: directionOf(one) }),
  };
}

/** Day before month, as on the sheets: a bare "en" would be American. The language of the tests looks English. */
function localeOf(language: string): string {
  return language === "en" || language === "qps" ? "en-GB" : language;
}

function numberLook(numbers: Intl.NumberFormat): Words["numbers"] {
  const group = (count: number) => numbers.formatToParts(count).find(({ type }) => type === "group")?.value;
  return { group: group(12_345) ?? "", fromDigits: group(1234) ? 4 : 5 };
}
