import { formatDay } from "./deadline";

/** "8 March 2016", or "December 2015" and "2015" where a source names no more. */
export function formatPartialDay(day: string, language: string): string {
  const [year = "", month, date] = day.split("-");
  if (date) return formatDay(day, language);
  if (!month) return year;
  return new Intl.DateTimeFormat(language, { month: "long", year: "numeric", calendar: "gregory", timeZone: "UTC" }).format(
    new Date(`${day}-01T00:00:00Z`),
  );
}
