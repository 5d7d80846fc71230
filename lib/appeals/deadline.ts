import { type CalendarDay, utcMidnight } from "@/lib/ground/calendar-day";

const DAY_MS = 86_400_000;

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
