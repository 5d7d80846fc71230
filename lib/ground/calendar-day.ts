/** A calendar day as "YYYY-MM-DD" (ISO 8601): no hour, no zone. Such texts compare in the order of time. */
export type CalendarDay = string;

/** Whether a text is a day that exists: "2014-02-30" and "2014-2-3" are not. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The moment a day begins, in UTC. Throws a RangeError where there is no such day. */
export function utcMidnight(day: CalendarDay): Date {
  if (!isCalendarDay(day)) throw new RangeError(`Not a calendar day: ${day}`);
  return new Date(`${day}T00:00:00Z`);
}

/**
 * "26 November 2014" in a language's own order and digits, always in the Gregorian calendar of the sheets. A month
 * alone, "2015-12", is "December 2015": some sources name no day.
 */
export function formatDay(day: CalendarDay, language: string): string {
  const isMonth = /^\d{4}-\d{2}$/.test(day);
  return new Intl.DateTimeFormat(dateLocale(language), {
    ...(isMonth ? {} : { day: "numeric" }),
    month: "long",
    year: "numeric",
    calendar: "gregory",
    timeZone: "UTC",
  }).format(utcMidnight(isMonth ? `${day}-01` : day));
}

/** A locale that Intl knows. Left alone it would take the server's own for an unknown tag, and differ by machine. */
function dateLocale(language: string): string {
  // Day before month, as on the sheets; a bare "en" would be American.
  if (language === "en") return "en-GB";
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([language])[0] ?? "en-GB";
  } catch {
    return "en-GB";
  }
}
