import { type CalendarDay, formatDay } from "@/lib/ground/calendar-day";

/**
 * The date of a letter in its language, by the server's locale data. Gregorian always: the reader's office may count
 * otherwise, the sheet does not.
 */
export function letterDate(day: CalendarDay, language: string): string {
  const base = language.split("-")[0] ?? language;
  const date = formatDay(day, language);
  return customs[base]?.(date, day) ?? date;
}

// Where a letter's custom differs from the long date of CLDR.
const customs: Readonly<Record<string, (date: string, day: CalendarDay) => string>> = {
  fr: (date) => date.replace(/^1 /, "1er "),
  pl: (date) => `${date} r.`,
  vi: (_date, day) => {
    const [year, month, date] = day.split("-").map(Number);
    return `${date} tháng ${month} năm ${year}`;
  },
};
