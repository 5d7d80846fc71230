/** A calendar day as "YYYY-MM-DD" (ISO 8601): no hour, no zone. Such texts compare in the order of time. */
export type CalendarDay = string;

const DAY_MS = 86_400_000;

/** Whether a text is a day that exists: "2014-02-30" and "2014-2-3" are not. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The calendar day it is at an instant in an IANA zone ("Asia/Baku"). Throws a RangeError for an unknown zone. */
export function dayIn({ instant, timeZone }: { instant: Date; timeZone: string }): CalendarDay {
  const parts = dayFormat(timeZone).formatToParts(instant);
  const read = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return `${read("year").padStart(4, "0")}-${read("month")}-${read("day")}`;
}

// Making a format costs more than a hundred uses of it, and there are as many zones as officials' cities.
const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  const known = dayFormats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  dayFormats.set(timeZone, made);
  return made;
}

/** Whole days from one day to another, negative when `to` comes first. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return (utcMidnight(to).getTime() - utcMidnight(from).getTime()) / DAY_MS;
}

/** The day `days` later, or earlier when negative. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return new Date(utcMidnight(day).getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

export type DeadlineDates = { deadline: CalendarDay | null; rollingDeadlineDays: number | null };

/** The day before which letters are asked for: a fixed one wins over a rolling one; null where a sheet names none. */
export function deadlineOf(dates: DeadlineDates, today: CalendarDay): CalendarDay | null {
  if (dates.deadline) return dates.deadline;
  return dates.rollingDeadlineDays === null ? null : addDays(today, dates.rollingDeadlineDays);
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

function utcMidnight(day: CalendarDay): Date {
  if (!isCalendarDay(day)) throw new RangeError(`Not a calendar day: ${day}`);
  return new Date(`${day}T00:00:00Z`);
}
